package app.siembra.exchange.calendar;

import app.siembra.exchange.Content;
import app.siembra.exchange.Limits;
import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A calendar of any program: looked through once for its zones, for what was moved out of a series
/// and for who is in most meetings, then read.
public final class CalendarFile {
  private static final int MOST_PEOPLE = 100_000;
  private static final int MEETINGS_THAT_TELL = 3;

  private final Content content;
  private final Limits limits;
  private final Zones zones = new Zones();
  private final Map<String, Set<String>> moved = new HashMap<>();
  private final Map<String, Integer> meetings = new HashMap<>();
  private int withOthers;

  private CalendarFile(Content content, Limits limits) {
    this.content = content;
    this.limits = limits;
  }

  /// Looks through a calendar.
  public static CalendarFile of(Content content, Limits limits) throws IOException {
    CalendarFile file = new CalendarFile(content, limits);
    try (Components components = new Components(content.open(), limits)) {
      Optional<Component> component = components.next();
      while (component.isPresent()) {
        file.see(component.get(), components.isOld());
        component = components.next();
      }
    }
    return file;
  }

  private void see(Component component, boolean isOld) {
    if (component.name().equals("VTIMEZONE")) {
      zones.add(component);
    } else if (component.name().equals("VEVENT") && component.isWhole()) {
      boolean isMoved = component.has("RECURRENCE-ID");
      if (isMoved || component.has("ATTENDEE") || component.has("ORGANIZER")) {
        zones.event(component, isOld).ifPresent(event -> see(event, isMoved));
      }
    }
  }

  private void see(Event event, boolean isMoved) {
    if (isMoved) {
      event
          .movedFrom()
          .ifPresent(at -> moved.computeIfAbsent(event.uid(), _ -> new HashSet<>()).add(at));
    }
    Set<String> emails = new HashSet<>();
    event.everybody().forEach(one -> emails.add(one.email().toLowerCase(Locale.ROOT)));
    emails.remove("");
    if (emails.size() > 1) {
      withOthers++;
      emails.stream()
          .filter(email -> meetings.size() < MOST_PEOPLE || meetings.containsKey(email))
          .forEach(email -> meetings.merge(email, 1, Integer::sum));
    }
  }

  /// The addresses that are in meetings with others, those in most of them first.
  public List<String> emails() {
    return meetings.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The address that is in all meetings with others, where there are enough of them and no other
  /// is: whose calendar it is.
  public Optional<String> owner() {
    List<String> everywhere =
        emails().stream().filter(email -> meetings.getOrDefault(email, 0) == withOthers).toList();
    return withOthers >= MEETINGS_THAT_TELL && everywhere.size() == 1
        ? Optional.of(everywhere.getFirst())
        : Optional.empty();
  }

  /// Reads the meetings that have been.
  ///
  /// @param me which of the people in them is the user
  /// @param zone of the user's clock
  /// @param today after which nothing is read
  public TalkReader reader(Predicate<Participant> me, ZoneId zone, LocalDate today)
      throws IOException {
    return new CalendarReader(
        new Components(content.open(), limits), zones, moved, new Meetings(me, zone, today));
  }
}
