package app.siembra.exchange.calendar;

import static app.siembra.exchange.calendar.Events.ANA;
import static app.siembra.exchange.calendar.Events.CUT;
import static app.siembra.exchange.calendar.Events.ME;
import static app.siembra.exchange.calendar.Events.TODAY;
import static app.siembra.exchange.calendar.Events.entries;
import static app.siembra.exchange.calendar.Events.event;
import static app.siembra.exchange.calendar.Events.file;
import static app.siembra.exchange.calendar.Events.problems;
import static app.siembra.exchange.calendar.Events.talk;
import static app.siembra.exchange.calendar.Events.talks;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.model.Channel;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
  @Test
  void aMeetingIsWithEverybodyElseWhoWasInvited() throws IOException {
    TalkDraft talk =
        talk(
            """
            UID:1
            SUMMARY:Plan the
              garden
            LOCATION:Casa de Ana
            DTSTART:20260310T090000Z
            DTEND:20260310T101500Z
            ORGANIZER;CN="Peña, Luis":mailto:luis@example.org
            """
                + ME
                + ANA);

    assertThat(talk.people())
        .containsExactly(
            new Participant("Peña, Luis", "luis@example.org", ""),
            new Participant("Ana García", "ana@example.org", ""));
    assertThat(talk.when().date()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(talk.when().time()).isEqualTo(LocalTime.of(10, 0));
    assertThat(talk.contact().channel()).isEqualTo(Channel.FACE_TO_FACE);
    assertThat(talk.about().title()).isEqualTo("Plan the garden");
    assertThat(talk.about().place()).isEqualTo("Casa de Ana");
    assertThat(talk.about().minutes()).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOCATION:https://meet.google.com/abc           | VIDEO
          LOCATION:Microsoft Teams Meeting               | VIDEO
          DESCRIPTION:Join at https://zoom.us/j/1        | VIDEO
          X-GOOGLE-CONFERENCE:https://example.org/x      | VIDEO
          SUMMARY:Phone call with Ana                    | CALL
          SUMMARY:Llamada con Ana                        | CALL
          LOCATION:Café Iruña                            | FACE_TO_FACE
          SUMMARY:Garden                                 | EVENT
          """)
  void theEventSaysOverWhatTheyMet(String line, Channel channel) throws IOException {
    assertThat(talk("DTSTART:20260310T090000Z\n" + line + "\n" + ANA).contact().channel())
        .isEqualTo(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DTSTART:20260310T233000Z                           | 2026-03-11 | 00:30
          DTSTART:20260310T090000                            | 2026-03-10 | 09:00
          DTSTART;VALUE=DATE:20260310                        | 2026-03-10 |
          DTSTART;TZID=America/New_York:20260310T200000      | 2026-03-11 | 01:00
          DTSTART;TZID=Anywhere:20260310T120000              | 2026-03-10 | 08:00
          """)
  void theDayIsThatOfTheUsersClock(String start, LocalDate day, LocalTime time) throws IOException {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Anywhere
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0500
        TZOFFSETTO:+0500
        END:STANDARD
        END:VTIMEZONE
        """;
    TalkDraft talk = talks(zone + event(start + "\n" + ANA)).getFirst();

    assertThat(talk.when().date()).isEqualTo(day);
    assertThat(talk.when().time()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTENDEE;PARTSTAT=DECLINED;CN=Ana:mailto:ana@example.org",
        "ATTENDEE;CUTYPE=ROOM;CN=Sala 3:mailto:room@example.org",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Beamer:mailto:beamer@example.org",
        "ATTENDEE;CN=Birthdays:mailto:x@group.calendar.google.com",
        "ATTENDEE;CN=Birthdays:mailto:x@group.v.calendar.google.com",
        "ATTENDEE;CN=Contacts:mailto:4dhmurjkc5hn8sq0@virtual",
        "ORGANIZER;CN=?:mailto:unknownorganizer@calendar.google.com",
        "ATTENDEE;CN=Me:mailto:ME@example.org"
      })
  void whereNobodyElseCameNothingHappened(String somebody) throws IOException {
    assertThat(entries(event("DTSTART:20260310T090000Z\n" + somebody + "\n" + ME)))
        .containsExactly(new TalkEntry.Passed(3, TalkEntry.Reason.ALONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATUS:CANCELLED                                        | calendar.cancelled
          ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org        | calendar.declined
          """)
  void saysWhyAMeetingIsLeftOut(String line, String problem) throws IOException {
    assertThat(problems(event("SUMMARY:Garden\nDTSTART:20260310T090000Z\n" + line + "\n" + ANA)))
        .containsExactly(problem);
  }

  @Test
  void leavesOutWhatHasNotBeenYet() throws IOException {
    assertThat(entries(event("DTSTART:20261124T090000Z\n" + ANA)))
        .containsExactly(new TalkEntry.Passed(3, TalkEntry.Reason.AHEAD));
    assertThat(entries(event("DTSTART:202261124T090000Z\n" + ANA))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"12, 1, 0", "13, 0, 1", "5000, 0, 1"})
  void moreThanTwelveOthersAreACrowd(int people, int talks, int skipped) throws IOException {
    String crowd =
        IntStream.range(0, people)
            .mapToObj(i -> "ATTENDEE;CN=Somebody " + i + ":mailto:s" + i + "@example.org\n")
            .collect(Collectors.joining());
    String calendar = event("SUMMARY:Fair\nDTSTART:20260310T090000Z\n" + crowd + ME);

    assertThat(talks(calendar)).hasSize(talks);
    assertThat(problems(calendar)).hasSize(skipped);
  }

  @Test
  void aSeriesIsItsDatesUntilTodayWithoutThoseTakenOutOrMoved() throws IOException {
    List<TalkDraft> talks =
        talks(
            event(
                    """
                    UID:weekly
                    DTSTART;TZID=Europe/Madrid:20261019T100000
                    RRULE:FREQ=WEEKLY
                    EXDATE;TZID=Europe/Madrid:20261026T100000
                    """
                        + ANA)
                + event(
                    """
                    UID:weekly
                    RECURRENCE-ID;TZID=Europe/Madrid:20261109T100000
                    DTSTART;TZID=Europe/Madrid:20261111T120000
                    """
                        + ANA));

    assertThat(talks)
        .extracting(talk -> talk.when().date() + " " + talk.when().time())
        .containsExactly(
            "2026-10-19 10:00",
            "2026-11-02 10:00",
            "2026-11-16 10:00",
            "2026-11-23 10:00",
            "2026-11-11 12:00");
    assertThat(talks).extracting(TalkDraft::source).doesNotHaveDuplicates();
  }

  @Test
  void ofAVeryLongSeriesTheNewestDatesAreTaken() throws IOException {
    String daily = event("SUMMARY:Walk\nDTSTART:20000101T090000Z\nRRULE:FREQ=DAILY\n" + ANA);

    assertThat(talks(daily)).hasSize(500);
    assertThat(talks(daily).getLast().when().date()).isEqualTo(TODAY);
    assertThat(problems(daily)).containsExactly("calendar.series");
  }

  @Test
  void aSeriesWithADateASecondDoesNotStopTheRest() throws IOException {
    assertThat(
            talks(
                event("UID:1\nDTSTART:20000101T090000Z\nRRULE:FREQ=SECONDLY\n" + ANA)
                    + event("UID:2\nDTSTART:20260310T090000Z\n" + ANA)))
        .hasSize(501);
  }

  @Test
  void anEventThatIsCutOffIsNamedWithItsLine() throws IOException {
    List<TalkEntry> entries =
        entries(
            event("DTSTART:20260310T090000Z\n" + ANA)
                + "BEGIN:VEVENT\nDTSTART:20260310T09\n"
                + CUT);

    assertThat(entries).hasSize(2);
    assertThat(entries.getLast()).isInstanceOf(TalkEntry.Skipped.class);
    assertThat(entries.getLast().line()).isEqualTo(7);
  }

  @Test
  void aBrokenEndOrZerosTakeNothingOfWhatFollows() throws IOException {
    List<TalkDraft> talks =
        talks(
            "BEGIN:VJOURNAL\nSUMMARY:Minutes\nEND\0JOURNAL\n"
                + event("UID:1\0\nDTSTART:20260310T090000Z\n" + ANA)
                    .replace("END:VEVENT", "END:VE\0\0")
                + event("UID:2\nDTSTART:20260311T090000Z\n" + ANA));

    assertThat(talks)
        .extracting(talk -> talk.when().date().getDayOfMonth())
        .containsExactly(10, 11);
    assertThat(talks.getFirst().source()).isEqualTo("calendar:1/");
  }

  @Test
  void whoIsInAllMeetingsIsTheOneWhoseCalendarItIs() throws IOException {
    String luis = "ATTENDEE:mailto:luis@example.org\n";
    CalendarFile calendar =
        file(
            event("DTSTART:20260310T090000Z\n" + ANA + ME)
                + event("DTSTART:20260311T090000Z\n" + luis + ME)
                + event("DTSTART:20260312T090000Z\n" + luis + ME));

    assertThat(calendar.owner()).contains("me@example.org");
    assertThat(calendar.emails())
        .containsExactly("me@example.org", "luis@example.org", "ana@example.org");
    assertThat(file(event("DTSTART:20260310T090000Z\n" + ANA + ME)).owner()).isEmpty();
  }
}
