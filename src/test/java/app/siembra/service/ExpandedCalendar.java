package app.siembra.service;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.property.Summary;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/// A calendar file with its rules worked out to days.
final class ExpandedCalendar {
  private static final int MANY = 30;

  private final ICalendar calendar;

  private ExpandedCalendar(ICalendar calendar) {
    this.calendar = calendar;
  }

  static ExpandedCalendar of(Path file) throws IOException {
    return new ExpandedCalendar(Biweekly.parse(file.toFile()).first());
  }

  /// What is wrong with it by RFC 5545.
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    calendar.validate(ICalVersion.V2_0).forEach(mistake -> mistakes.add(mistake.toString()));
    return mistakes;
  }

  /// The next days of each event, by its title.
  Map<String, List<LocalDate>> events() {
    return days(calendar.getComponents(VEvent.class));
  }

  /// The next days of all there is to do, by its title.
  Map<String, List<LocalDate>> toDos() {
    return days(calendar.getComponents(VTodo.class));
  }

  private static Map<String, List<LocalDate>> days(List<? extends ICalComponent> components) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    for (ICalComponent component : components) {
      days.put(component.getProperty(Summary.class).getValue(), days(component));
    }
    return days;
  }

  private static List<LocalDate> days(ICalComponent component) {
    TimeZone zone = TimeZone.getDefault();
    DateIterator dates =
        component
            .getProperty(RecurrenceRule.class)
            .getDateIterator(component.getProperty(DateStart.class).getValue(), zone);
    List<LocalDate> days = new ArrayList<>();
    while (days.size() < MANY && dates.hasNext()) {
      days.add(dates.next().toInstant().atZone(zone.toZoneId()).toLocalDate());
    }
    return days;
  }
}
