package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calendars, lines of the log, and files that hold nothing.
final class OtherTalksImportTest extends TalkFiles {
  private static final String CHAT =
      """
      13/03/26, 09:00 - Me: Hi
      13/03/26, 09:10 - Ana: Hello
      14/03/26, 18:00 - Ana: Are you there?
      """;

  @Test
  void aCalendarBecomesItsMeetings() throws IOException {
    desk.add("Ana García");
    desk.set("Ana García", "email", "ana@example.org");
    Path calendar =
        file(
            "calendar.ics",
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:a
            SUMMARY:Lunch
            LOCATION:Casa Rufo
            DTSTART:20260310T120000Z
            DTEND:20260310T140000Z
            ATTENDEE;CN=Ana:mailto:ANA@example.org
            ATTENDEE;CN=Bo:mailto:bo@example.org
            ATTENDEE:mailto:me@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:b
            DTSTART:20261110T120000Z
            RRULE:FREQ=DAILY
            ATTENDEE;CN=Ana:mailto:ana@example.org
            ATTENDEE:mailto:me@example.org
            END:VEVENT
            END:VCALENDAR
            """);

    ImportReport.Happened report = take(calendar);

    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(15, 15, 0, 0));
    Interaction lunch = talks(desk.id("Ana García")).getLast();
    assertThat(lunch.about().title()).isEqualTo("Lunch");
    assertThat(lunch.about().place()).isEqualTo("Casa Rufo");
    assertThat(lunch.about().minutes()).isEqualTo(120);
    assertThat(lunch.contact().channel()).isEqualTo(Channel.FACE_TO_FACE);
    assertThat(report.strangers()).extracting(Stranger::name).containsExactly("Bo");
    assertThat(take(calendar).counts()).isEqualTo(new ImportReport.Counts(15, 0, 0, 15));

    ImportReport.Happened withBo =
        take(
            calendar,
            Answers.NONE.with(report.strangers().getFirst().key(), new Whose.New("Bo Li")));
    assertThat(withBo.counts()).isEqualTo(new ImportReport.Counts(15, 0, 1, 14));
    assertThat(talks(desk.id("Bo Li"))).hasSize(1);
  }

  @Test
  void asksWhoseCalendarItIsWhereNothingSaysIt() throws IOException {
    Path calendar =
        file(
            "calendar.ics",
            """
            BEGIN:VEVENT
            DTSTART:20260310T120000Z
            ATTENDEE:mailto:ana@example.org
            ATTENDEE:mailto:nerea@example.org
            END:VEVENT
            """);

    assertThat(asked(calendar, Answers.NONE))
        .isEqualTo(new Question.WhoIsMe(List.of("ana@example.org", "nerea@example.org")));
    assertThat(take(calendar, Answers.NONE.withMe("nerea@example.org")).strangers())
        .extracting(Stranger::name)
        .containsExactly("ana@example.org");
  }

  @Test
  void linesAreReadAsIfTheyHadBeenTyped() throws IOException {
    PersonId ana = desk.add("Ana");
    Path lines =
        file(
            "lines.txt",
            """
            2026-11-02\tcoffee with @Ana, the move #housing
            2026-11-03\tcalled @Nobody

            2026-11-04\tcalled @Ana #
            2026-12-04\tcalled @Ana
            """);

    ImportReport.Happened report = take(lines);

    assertThat(report.format()).isEqualTo("lines");
    assertThat(report.counts().added()).isEqualTo(2);
    assertThat(report.strangers()).extracting(Stranger::name).containsExactly("Nobody");
    assertThat(report.skipped()).extracting(ImportReport.Skipped::line).containsExactly(5L);
    assertThat(talks(ana)).hasSize(2).allMatch(Interaction::isTyped);
    assertThat(talks(ana).getLast().about().note()).isEqualTo("the move");
    assertThat(take(lines).counts().unchanged()).isEqualTo(2);
    assertThat(take(lines, Answers.NONE.creatingAll()).newcomers()).containsExactly("Nobody");
    desk.services.undo().undo(NOW);
    desk.services.undo().undo(NOW);
    assertThat(talks(ana)).isEmpty();
  }

  @Test
  void aChatWithOneselfIsLinesOfTheDaysOnWhichTheyWereWritten() throws IOException {
    PersonId ana = desk.add("Ana");

    ImportReport.Happened report =
        take(
            file(
                "chat.txt",
                "13/03/26, 09:00 - Me: yesterday coffee with @Ana\n13/03/26, 09:01 - Me: milk"));

    assertThat(talks(ana))
        .extracting(talk -> talk.when().date())
        .containsExactly(LocalDate.of(2026, 3, 12));
    assertThat(report.counts().added()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13/03/20226, 09:00 - Ana: Hi\n13/03/20226, 09:01 - Me: Hi\n",
        "13/03/27, 09:00 - Me: Hi\n13/03/27, 09:01 - Ana created group “x”\n",
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        "BEGIN:VEVENT\nDTSTART:20260310T120000Z\nEND:VEVENT\n"
      })
  void refusesInOneSentenceWhereNothingHappened(String text) throws IOException {
    assertThat(refused(file("file.txt", text))).isEqualTo("file.nothing-happened");
    assertThat(desk.history()).doesNotContain("import");
  }

  @Test
  void refusesAZipThatIsCutOrHoldsNoChatOrSwells() throws IOException {
    byte[] chat = CHAT.getBytes(StandardCharsets.UTF_8);
    Path whole = zip("whole.zip", "_chat.txt", chat);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length - 30));
    byte[] bomb = Arrays.copyOf(chat, 80 * 1024 * 1024);
    Arrays.fill(bomb, chat.length, bomb.length, (byte) 'x');

    assertThat(refused(cut)).isEqualTo("file.unreadable");
    assertThat(refused(zip("other.zip", "notes.md", chat))).isEqualTo("file.unknown");
    assertThat(
            refused(zip("text.zip", "notes.txt", "Tea costs 3".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("file.unknown");
    assertThat(refused(zip("bomb.zip", "_chat.txt", bomb))).isEqualTo("file.too-large");
  }
}
