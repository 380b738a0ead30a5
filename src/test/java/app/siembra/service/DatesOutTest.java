package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Card;
import app.siembra.model.Enclosures;
import app.siembra.model.FollowUpId;
import app.siembra.model.PartialDate;
import app.siembra.model.Repeat;
import app.siembra.model.SpecialDate;
import app.siembra.service.sample.SampleSize;
import app.siembra.text.Language;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A calendar is read back by two parsers: biweekly, which also wrote it and works its rules out to
/// days, and the lines themselves.
final class DatesOutTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aBirthdayComesEachYearWithTheAgeOfTheNextOne() throws IOException {
    desk.add("Ana Lasa");
    desk.set("Ana", "birthday", "1997-08-02");

    var event = event();

    assertThat(event.getSummary().getValue()).isEqualTo("Cumpleaños de Ana Lasa (30)");
    assertThat(days(event, 3))
        .containsExactly(
            LocalDate.of(2027, 8, 2), LocalDate.of(2028, 8, 2), LocalDate.of(2029, 8, 2));
    assertThat(lines())
        .contains(
            "DTSTART;VALUE=DATE:20270802",
            "RRULE:FREQ=YEARLY",
            "UID:birthday-" + desk.id("Ana").value() + "@siembra",
            "TRANSP:TRANSPARENT",
            "TRIGGER;RELATED=START:-P7D",
            "ACTION:DISPLAY");
  }

  @Test
  void aBirthdayOfTheLeapDayFallsOnTheLastDayOfEachFebruary() throws IOException {
    desk.add("Luis");
    desk.set("Luis", "birthday", "1984-02-29");

    assertThat(days(event(), 4))
        .containsExactly(
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2029, 2, 28),
            LocalDate.of(2030, 2, 28));
    assertThat(lines()).contains("RRULE:FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2");
  }

  @Test
  void aDateWithoutAYearHasNoAge() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "birthday", "--11-23");

    assertThat(event().getSummary().getValue()).isEqualTo("Cumpleaños de Ana");
    assertThat(days(event(), 1)).containsExactly(TODAY);
  }

  @Test
  void theReminderIsAsManyDaysAheadAsTheSettingSays() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "birthday", "--12-24");

    desk.services.settings().dateLeadDays(0, NOW);
    assertThat(lines()).contains("TRIGGER;RELATED=START:P0D");
    desk.services.settings().dateLeadDays(21, NOW);

    assertThat(lines()).contains("TRIGGER;RELATED=START:-P21D");
  }

  @Test
  void theDeceasedAreLeftOut() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "birthday", "1950-12-24");
    desk.set("Ana", "died", "2020-01-01");

    assertThat(calendar().getEvents()).isEmpty();
  }

  @Test
  void ownDatesAndAnniversariesKeepTheirNamesWhenTheirDaysAreCorrected() throws IOException {
    desk.add("Ana");
    dates(anniversary(1), own("name day"));
    List<String> before = uids();

    dates(anniversary(2), own("name day"));

    assertThat(uids()).containsExactlyInAnyOrderElementsOf(before).hasSize(2);
    assertThat(calendar().getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Ana: name day", "Aniversario de Ana (13)");
  }

  private void dates(SpecialDate... dates) {
    desk.services
        .people()
        .edit(
            desk.id("Ana"),
            person ->
                person.withCard(
                    new Card(
                        List.of(),
                        List.of(),
                        List.of(dates),
                        List.of(),
                        "",
                        List.of(),
                        Enclosures.NONE)),
            NOW);
  }

  private static SpecialDate anniversary(int day) {
    return new SpecialDate(SpecialDate.Kind.ANNIVERSARY, new PartialDate(2014, 6, day), "", "");
  }

  private static SpecialDate own(String label) {
    return new SpecialDate(SpecialDate.Kind.OWN, new PartialDate(null, 1, 5), "", label);
  }

  @Test
  void whatWasPromisedAndWhatToAskAboutIsToBeDoneOnItsDay() throws IOException {
    var ana = desk.add("Ana");
    var luis = desk.add("Luis");
    desk.services.followUps().add(List.of(ana), TODAY.plusDays(14), "send the plans; soon", NOW);
    var done = desk.services.followUps().add(List.of(ana), TODAY.plusDays(1), "no", NOW);
    desk.services.followUps().done(done, NOW);
    var _ = desk.services.introducing().introduce(ana, luis, TODAY.minusDays(2), NOW);

    assertThat(calendar().getTodos())
        .extracting(toDo -> toDo.getSummary().getValue())
        .containsExactly("Preguntar qué tal les fue a Ana y Luis", "Ana: send the plans; soon");
    assertThat(lines())
        .contains(
            "SUMMARY:Ana: send the plans\\; soon",
            "DUE;VALUE=DATE:20261207",
            "DUE;VALUE=DATE:20261201",
            "STATUS:NEEDS-ACTION");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 | DAYS   | 2026-11-25 | RRULE:FREQ=DAILY;INTERVAL=10
          1  | WEEKS  | 2026-11-25 | RRULE:FREQ=WEEKLY
          3  | MONTHS | 2026-11-25 | RRULE:FREQ=MONTHLY;INTERVAL=3
          1  | MONTHS | 2026-12-31 | RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1
          1  | MONTHS | 2026-11-30 | RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1
          2  | YEARS  | 2028-02-29 | RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=-1;BYMONTH=2
          """)
  void whatIsDoneAgainFromItsDayComesAgainInACalendar(
      int every, Repeat.Unit unit, LocalDate due, String rule) throws IOException {
    Repeat repeat = new Repeat(every, unit, due);
    again(due, repeat);

    assertThat(lines()).contains(rule, "DTSTART;VALUE=DATE:" + due.toString().replace("-", ""));
    List<LocalDate> wanted = Stream.iterate(due, day -> repeat.next(day, day)).limit(30).toList();
    assertThat(ExpandedCalendar.of(file()).toDos().values()).containsExactly(wanted);
  }

  private FollowUpId again(LocalDate due, Repeat repeat) {
    FollowUpId id = desk.services.followUps().add(List.of(desk.add("Ana")), due, "write", NOW);
    desk.services.followUps().repeat(id, repeat, NOW);
    return id;
  }

  @Test
  void whatIsDoneAgainFromWhenItIsDoneIsThereOnceAndUnderOneName() throws IOException {
    FollowUpId id = again(TODAY, new Repeat(2, Repeat.Unit.WEEKS, null));
    List<String> before = uids();
    assertThat(lines()).noneMatch(line -> line.startsWith("RRULE"));

    desk.services.followUps().done(id, NOW);

    assertThat(lines()).contains("DUE;VALUE=DATE:20261207");
    assertThat(uids()).isEqualTo(before);
  }

  @Test
  void whatIsDoneAgainKeepsItsNameWhenThisOneIsDoneAndNoRuleWhereItWasMoved() throws IOException {
    FollowUpId id = again(TODAY, new Repeat(1, Repeat.Unit.MONTHS, TODAY));
    List<String> before = uids();

    desk.services.followUps().done(id, NOW);
    assertThat(uids()).isEqualTo(before);
    assertThat(lines()).contains("DUE;VALUE=DATE:20261223", "RRULE:FREQ=MONTHLY");

    FollowUpId next = desk.services.followUps().open().getFirst().followUp().id();
    desk.services.followUps().move(next, LocalDate.of(2026, 12, 28), NOW);
    assertThat(uids()).isEqualTo(before);
    assertThat(lines())
        .contains("DUE;VALUE=DATE:20261228")
        .noneMatch(line -> line.startsWith("RRULE"));
  }

  @Test
  void nothingIsWrongWithItAndItsRulesFallOnTheSameDaysEachYear() throws IOException {
    desk.services.sample().add(new SampleSize(100, 200, 3), NOW);
    desk.add("Luis Leap");
    desk.set("Luis Leap", "birthday", "1984-02-29");

    Path file = file();

    assertThat(ExpandedCalendar.of(file).mistakes()).isEmpty();
    assertThat(ExpandedCalendar.of(file).events().get("Cumpleaños de Luis Leap (43)"))
        .startsWith(
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2029, 2, 28),
            LocalDate.of(2030, 2, 28));
    assertThat(ExpandedCalendar.of(file).events().values())
        .hasSize(calendar().getEvents().size())
        .allSatisfy(days -> assertThat(days).hasSize(30).isSorted());
  }

  @Test
  void theSameFactsAreTheSameBytes() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "birthday", "1997-08-02");
    byte[] first = Files.readAllBytes(file());

    assertThat(Files.readAllBytes(file())).isEqualTo(first);
  }

  @Test
  void noLineIsLongerThan75BytesAndNoCharacterIsParted() throws IOException {
    desk.add("María de los Ángeles Etxeberria Goikoetxea-Mendizábal y Ñuñez de Çağrı 李小龙李小龙李小龙");
    desk.set("María", "birthday", "1997-08-02");

    String text = Files.readString(file(), StandardCharsets.UTF_8);

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(event().getSummary().getValue()).endsWith("李小龙李小龙李小龙 (30)");
  }

  @Test
  void everyPartThatBeginsEndsAndHasWhatTheStandardAsksOfIt() throws IOException {
    desk.services.sample().add(new SampleSize(200, 400, 5), NOW);

    List<String> open = new ArrayList<>();
    for (String line : lines()) {
      assertThat(line).matches("[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*");
      if (line.startsWith("BEGIN:")) {
        open.add(line.substring(6));
      } else if (line.startsWith("END:")) {
        assertThat(open.removeLast()).isEqualTo(line.substring(4));
      }
    }
    assertThat(open).isEmpty();
    assertThat(uids()).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    Map<String, Long> counts =
        lines().stream()
            .map(line -> line.split("[:;]", 2)[0])
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(counts.get("DTSTAMP")).isEqualTo(counts.get("UID"));
    assertThat(counts.get("TRIGGER")).isEqualTo(counts.get("UID"));
    assertThat(counts.get("PRODID")).isEqualTo(1);
  }

  private Path file() {
    Path file = folder.resolve("dates.ics");
    desk.services.exporting().in(Language.SPANISH).export(file, null, false, NOW);
    return file;
  }

  private ICalendar calendar() throws IOException {
    return Biweekly.parse(Files.readString(file())).first();
  }

  private VEvent event() throws IOException {
    return calendar().getEvents().getFirst();
  }

  private List<String> uids() throws IOException {
    return lines().stream().filter(line -> line.startsWith("UID:")).toList();
  }

  /// The lines, unfolded.
  private List<String> lines() throws IOException {
    String text = Files.readString(file(), StandardCharsets.UTF_8);
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    return Stream.of(text.replace("\r\n ", "").split("\r\n")).toList();
  }

  private static List<LocalDate> days(VEvent event, int many) {
    DateIterator days = event.getDateIterator(TimeZone.getDefault());
    return Stream.generate(days::next)
        .limit(many)
        .map(day -> day.toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
        .toList();
  }
}
