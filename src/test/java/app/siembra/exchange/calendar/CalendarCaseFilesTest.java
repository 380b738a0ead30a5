package app.siembra.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.exchange.Detection;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.Participant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real calendars, and what each must yield. They are not part of the project: where they are not
/// beside it, this is skipped and says so.
class CalendarCaseFilesTest {
  private static final Path CASES = Path.of("../shared/cases").toAbsolutePath().normalize();

  /// What is deliberately read otherwise (a pattern of `file contact field`), and why.
  private static final Map<String, String> OTHERWISE =
      Map.of(
          ".*google_birthday.* people", "a remark: that nobody is in it is tested beside this",
          ".*commcentral.* summary", "a remark about one of them, which is tested beside this");

  static Stream<Path> files() throws IOException {
    if (!Files.isDirectory(CASES)) {
      return Stream.of(CASES);
    }
    try (Stream<Path> listed = Files.list(CASES.resolve("ics"))) {
      return listed.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsWhatMustBeRead(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files in " + CASES);
    List<Event> events = isCalendar(file) ? events(file) : List.of();
    List<String> lost = new ArrayList<>();

    for (List<String> fact : facts(file)) {
      String here = fact.get(0) + " " + fact.get(1) + " " + fact.get(2);
      boolean otherwise = OTHERWISE.keySet().stream().anyMatch(here::matches);
      if (!otherwise && !holds(events, fact)) {
        lost.add(String.join(" | ", fact));
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void readsWhatIsSaidInARemark() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "skipped: no case files in " + CASES);

    assertThat(events(CASES.resolve("ics/commcentral__import.ics")))
        .extracting(Event::title)
        .contains("Event Två");
    assertThat(events(CASES.resolve("ics/ical.js__google_birthday.ics")))
        .allSatisfy(event -> assertThat(event.everybody()).isEmpty());
  }

  private static boolean isCalendar(Path file) {
    return Format.detect(file, Limits.USUAL) instanceof Detection.Recognised(Format format)
        && format == Format.CALENDAR;
  }

  private static boolean holds(List<Event> events, List<String> fact) {
    String value = fact.get(3);
    if (fact.get(1).equals("*")) {
      return events.size() == Integer.parseInt(value);
    }
    Event event = events.get(Integer.parseInt(fact.get(1)) - 1);
    String field = fact.get(2);
    List<Participant> people = event.everybody();
    List<Participant> attendees = people.subList(people.isEmpty() ? 0 : 1, people.size());
    if (field.startsWith("attendee[")) {
      int place = field.charAt(9) - '1';
      if (field.endsWith("partstat")) {
        return value.equals(
            event.event().getAttendees().get(place).getParticipationStatus().getValue());
      }
      Participant one = attendees.get(place);
      return value.equals(field.endsWith("name") ? one.name() : one.email());
    }
    return switch (field) {
      case "summary" -> event.title().equals(value);
      case "description" -> plain(event.description()).equals(plain(value.replace("\\n", "\n")));
      case "end" ->
          event
              .length()
              .map(event.start().orElseThrow().toInstant()::plus)
              .equals(Optional.of(Instant.parse(value)));
      case "location" -> event.place().equals(value);
      case "organizer.name" -> people.getFirst().name().equals(value);
      case "organizer.email" -> people.getFirst().email().equals(value);
      case "count.attendee" -> attendees.size() == Integer.parseInt(value);
      case "start" -> isStart(event, value);
      default -> throw new AssertionError(field);
    };
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static boolean isStart(Event event, String value) {
    String[] parts = value.split("[ Z]");
    ZoneId zone = value.contains("/") ? ZoneId.of(parts[1]) : ZoneOffset.UTC;
    String expected = parts[0].length() == 10 ? parts[0] + "T00:00" : parts[0];
    return event
        .local(event.start().orElseThrow().toInstant(), zone)
        .equals(LocalDateTime.parse(expected));
  }

  private static List<Event> events(Path file) throws IOException {
    List<Event> events = new ArrayList<>();
    Zones zones = new Zones();
    for (int round = 0; round < 2; round++) {
      try (Components components = new Components(Files.newInputStream(file), Limits.USUAL)) {
        Optional<Component> component = components.next();
        while (component.isPresent()) {
          if (round == 0 && component.get().name().equals("VTIMEZONE")) {
            zones.add(component.get());
          } else if (round == 1 && component.get().name().equals("VEVENT")) {
            zones.event(component.get(), components.isOld()).ifPresent(events::add);
          }
          component = components.next();
        }
      }
    }
    return events;
  }

  private static List<List<String>> facts(Path file) throws IOException {
    String name = CASES.relativize(file).toString();
    try (Stream<String> lines = Files.lines(CASES.resolve("expected.tsv"))) {
      return lines
          .filter(line -> line.startsWith(name + "\t"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
