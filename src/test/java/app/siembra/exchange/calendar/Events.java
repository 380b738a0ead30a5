package app.siembra.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Limits;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.TalkReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calendars of a few events, and what is read from them in Madrid on Monday, 23 November 2026.
final class Events {
  static final String ME = "ATTENDEE;CN=Me:mailto:me@example.org\n";
  static final String ANA = "ATTENDEE;CN=Ana García:mailto:ana@example.org\n";

  /// Here a file ends before its time.
  static final String CUT = "SUMM";

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Events() {}

  static String event(String lines) {
    return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
  }

  static TalkDraft talk(String lines) throws IOException {
    List<TalkDraft> talks = talks(event(lines));
    assertThat(talks).hasSize(1);
    return talks.getFirst();
  }

  static List<TalkDraft> talks(String events) throws IOException {
    return entries(events).stream()
        .filter(TalkEntry.Happened.class::isInstance)
        .map(entry -> ((TalkEntry.Happened) entry).talk())
        .toList();
  }

  static List<String> problems(String events) throws IOException {
    return entries(events).stream()
        .filter(TalkEntry.Skipped.class::isInstance)
        .map(entry -> ((TalkEntry.Skipped) entry).reason().key())
        .toList();
  }

  static CalendarFile file(String events) throws IOException {
    String calendar =
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
            + (events.endsWith(CUT) ? events : events + "END:VCALENDAR\n");
    return CalendarFile.of(
        () ->
            new ByteArrayInputStream(
                calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
        Limits.USUAL);
  }

  static List<TalkEntry> entries(String events) throws IOException {
    List<TalkEntry> entries = new ArrayList<>();
    try (TalkReader reader =
        file(events)
            .reader(
                one -> one.email().equalsIgnoreCase("me@example.org"),
                ZoneId.of("Europe/Madrid"),
                TODAY)) {
      Optional<TalkEntry> entry = reader.next();
      while (entry.isPresent()) {
        entries.add(entry.get());
        entry = reader.next();
      }
    }
    return entries;
  }
}
