package app.siembra.exchange.calendar;

import app.siembra.exchange.FoldingStream;
import app.siembra.model.Repeat;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateDue;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// Writes dates that come round each year, and what there is to do, as one calendar (RFC 5545), in
/// UTF-8. What is the same is written as the same bytes.
public final class DatesWriter {
  private final Instant stamp;

  /// @param stamp when the facts were changed last
  public DatesWriter(Instant stamp) {
    this.stamp = stamp;
  }

  /// Writes them in this order.
  ///
  /// @param name what the calendar is called
  /// @param file is closed
  public void write(String name, List<Yearly> dates, List<ToDo> toDos, OutputStream file)
      throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(new ProductId("-//Siembra//Siembra//EN"));
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    dates.stream().map(this::event).forEach(calendar::addEvent);
    toDos.stream().map(this::toDo).forEach(calendar::addTodo);
    OutputStream folding = new FoldingStream(new BufferedOutputStream(file, 1 << 16));
    try (ICalWriter writer =
        new ICalWriter(new OutputStreamWriter(folding, StandardCharsets.UTF_8), ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
  }

  private VEvent event(Yearly date) {
    VEvent event = new VEvent();
    event.setUid(date.uid());
    event.setDateTimeStamp(Date.from(stamp));
    event.setDateStart(new DateStart(day(date.next())));
    event.setRecurrenceRule(Rules.yearly(date.leap()));
    event.setSummary(date.summary());
    if (!date.description().isEmpty()) {
      event.setDescription(date.description());
    }
    // Nobody is busy for it.
    event.setTransparency(Transparency.transparent());
    Duration before = Duration.builder().prior(date.daysAhead() > 0).days(date.daysAhead()).build();
    event.addAlarm(VAlarm.display(new Trigger(before, Related.START), date.summary()));
    return event;
  }

  private VTodo toDo(ToDo due) {
    VTodo toDo = new VTodo();
    toDo.setUid(due.uid());
    toDo.setDateTimeStamp(Date.from(stamp));
    Repeat repeat = due.repeat();
    if (repeat != null && repeat.since() != null) {
      // A rule counts from the start, which for a day is the day itself, as Apple writes it.
      toDo.setDateStart(new DateStart(day(due.due())));
      toDo.setRecurrenceRule(Rules.of(repeat, repeat.since()));
    }
    toDo.setDateDue(new DateDue(day(due.due())));
    toDo.setSummary(due.summary());
    toDo.setStatus(Status.needsAction());
    Duration atOnce = Duration.builder().days(0).build();
    toDo.addAlarm(VAlarm.display(new Trigger(atOnce, Related.END), due.summary()));
    return toDo;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
