package app.siembra.exchange.calendar;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The zones of a calendar, and its events read with those that they name.
final class Zones {
  private static final int MOST = 1000;
  private static final Pattern ID = Pattern.compile("(?im)^TZID[^:\n]*:(.+)$");
  private static final TimeZone FLOATING = TimeZone.getTimeZone("UTC");

  private final Map<String, String> byId = new LinkedHashMap<>();

  void add(Component zone) {
    Matcher id = ID.matcher(zone.text());
    if (zone.isWhole() && id.find() && byId.size() < MOST) {
      byId.put(id.group(1).strip(), zone.text());
    }
  }

  /// The event in a component; empty where it cannot be read.
  Optional<Event> event(Component component, boolean isOld) {
    StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\nVERSION:");
    calendar.append(isOld ? "1.0" : "2.0").append('\n');
    named(component.text()).forEach(calendar::append);
    calendar.append(component.text()).append("END:VCALENDAR\n");
    try (ICalReader reader = new ICalReader(calendar.toString())) {
      reader.setDefaultTimezone(FLOATING);
      reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
      ICalendar read = reader.readNext();
      return read == null || read.getEvents().isEmpty()
          ? Optional.empty()
          : Optional.of(new Event(read.getEvents().getFirst(), read.getTimezoneInfo()));
    } catch (IOException | RuntimeException e) {
      // What a stranger's file holds must not stop the rest of it.
      return Optional.empty();
    }
  }

  private List<String> named(String event) {
    List<String> named = new ArrayList<>();
    if (!event.contains("TZID")) {
      return named;
    }
    String unfolded = event.replace("\n ", "").replace("\n\t", "");
    byId.forEach(
        (id, text) -> {
          if (unfolded.contains(id)) {
            named.add(text);
          }
        });
    return named;
  }
}
