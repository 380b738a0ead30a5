package app.siembra.service;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.validate.ValidationEntry;

/// A calendar as ical4j reads it, which knows nothing of biweekly.
final class SecondReader {
  private static final int MANY = 30;

  private SecondReader() {}

  /// What it finds wrong with it.
  static List<String> mistakes(Path file) throws IOException {
    return read(file).validate().getEntries().stream().map(ValidationEntry::toString).toList();
  }

  /// The next days of each event, by its title.
  static Map<String, List<LocalDate>> events(Path file) throws IOException {
    return days(read(file), Component.VEVENT);
  }

  /// The next days of all there is to do, by its title.
  static Map<String, List<LocalDate>> toDos(Path file) throws IOException {
    return days(read(file), Component.VTODO);
  }

  private static Map<String, List<LocalDate>> days(Calendar calendar, String kind) {
    Map<String, List<LocalDate>> days = new LinkedHashMap<>();
    for (Component component : calendar.getComponents()) {
      if (component.getName().equals(kind)) {
        String title = component.getRequiredProperty(Property.SUMMARY).getValue();
        days.put(title, days(component));
      }
    }
    return days;
  }

  private static List<LocalDate> days(Component component) {
    DtStart<? extends Temporal> start = component.getRequiredProperty(Property.DTSTART);
    RRule<LocalDate> rule = component.getRequiredProperty(Property.RRULE);
    LocalDate first = LocalDate.from(start.getDate());
    return rule.getRecur().getDates(first, first, first.plusYears(100)).stream()
        .limit(MANY)
        .toList();
  }

  private static Calendar read(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      return new CalendarBuilder().build(text);
    } catch (ParserException e) {
      throw new IOException(e);
    }
  }
}
