package app.siembra.rules;

import static app.siembra.rules.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Fold;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDates.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 11: dates.
final class ComingDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # date | today | next | years
          1984-11-23 | 2026-11-23 | 2026-11-23 | 42
          1984-11-24 | 2026-11-23 | 2026-11-24 | 42
          1984-11-30 | 2026-11-23 | 2026-11-30 | 42
          --11-24    | 2026-11-23 | 2026-11-24 |
          1984-01-02 | 2026-12-30 | 2027-01-02 | 43
          # 29 February
          1984-02-29 | 2027-02-22 | 2027-02-28 | 43
          1984-02-29 | 2027-02-28 | 2027-02-28 | 43
          1984-02-29 | 2028-02-28 | 2028-02-29 | 44
          1984-02-29 | 2028-02-29 | 2028-02-29 | 44
          --02-29    | 2027-02-25 | 2027-02-28 |
          # who is not yet born has no age, nor who was born this year
          2026-11-25 | 2026-11-23 | 2026-11-25 |
          2030-11-25 | 2026-11-23 | 2026-11-25 |
          """)
  void comeRound(String date, LocalDate today, LocalDate on, @Nullable Integer years) {
    assertThat(upcoming(today, dated(1, "Ana", date, false)))
        .containsExactly(new ComingDate(new PersonId(1), birthday(date), on, years));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984-11-22 | 2026-11-23
          1984-12-01 | 2026-11-23
          1984-02-29 | 2027-03-01
          1984-11    | 2026-11-23
          1984       | 2026-11-23
          """)
  void stayAwayBeforeAndAfterAndWithoutADay(String date, LocalDate today) {
    assertThat(upcoming(today, dated(1, "Ana", date, false))).isEmpty();
  }

  @Test
  void comeByDayThenByName() {
    assertThat(
            upcoming(
                day("2026-11-23"),
                dated(1, "Zoe", "--11-25", false),
                dated(2, "Luis", "--11-24", false),
                dated(3, "Ángel", "--11-25", false)))
        .extracting(coming -> coming.person().value())
        .containsExactly(2L, 3L, 1L);
  }

  @Test
  void ofTheDeceasedComeOnlyOnRequestAndWithoutAge() {
    List<Dated> dates = List.of(dated(1, "Ana", "1950-11-25", true));

    assertThat(ComingDates.upcoming(dates, day("2026-11-23"), 7, false)).isEmpty();
    assertThat(ComingDates.upcoming(dates, day("2026-11-23"), 7, true))
        .extracting(ComingDate::years)
        .containsOnlyNulls()
        .hasSize(1);
  }

  @Test
  void lookAsFarAheadAsAsked() {
    List<Dated> dates =
        List.of(dated(1, "Ana", "--11-23", false), dated(1, "Ana", "--12-23", false));

    assertThat(ComingDates.upcoming(dates, day("2026-11-23"), 0, false)).hasSize(1);
    assertThat(ComingDates.upcoming(dates, day("2026-11-23"), 30, false)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # dates             | greeted                | left
          --11-25             |                        | 2026-11-25
          --11-25             | 2026-11-22             |
          --11-25             | 2026-11-25             |
          --11-20 --11-25     | 2026-11-20             | 2026-11-25
          --11-20 --11-25     | 2026-11-21             | 2026-11-20
          --11-24 --11-25     | 2026-11-23             | 2026-11-25
          --11-24 --11-25     | 2026-11-23 2026-11-23  |
          --11-24 --11-25     | 2026-11-24 2026-11-25  |
          --11-25             | 2026-11-26             | 2026-11-25
          """)
  void leaveWhoWasGreetedEachGreetingForTheFirstFromItsDayOn(
      String dates, @Nullable String greeted, @Nullable String left) {
    PersonId ana = new PersonId(1);
    Dated[] hers = words(dates).map(date -> dated(1, "Ana", date, false)).toArray(Dated[]::new);
    List<Greeting> greetings = words(greeted).map(on -> new Greeting(ana, day(on))).toList();

    assertThat(ComingDates.toGreet(upcoming(day("2026-11-20"), hers), greetings))
        .extracting(coming -> coming.on().toString())
        .containsExactlyElementsOf(words(left).toList());
  }

  @Test
  void ofOthersStayWhoeverWasGreeted() {
    List<ComingDate> dates =
        upcoming(
            day("2026-11-23"),
            dated(1, "Ana", "--11-25", false),
            dated(2, "Luis", "--11-25", false));

    assertThat(
            ComingDates.toGreet(dates, List.of(new Greeting(new PersonId(2), day("2026-11-23")))))
        .extracting(coming -> coming.person().value())
        .containsExactly(1L);
  }

  private static Stream<String> words(@Nullable String words) {
    return words == null ? Stream.empty() : Stream.of(words.split(" +"));
  }

  @Test
  void passOverWordsThatAreNoDate() {
    SpecialDate words = new SpecialDate(SpecialDate.Kind.BIRTHDAY, null, "in spring", "");

    assertThat(upcoming(day("2026-11-23"), new Dated(new PersonId(1), "ana", false, words)))
        .isEmpty();
  }

  private static List<ComingDate> upcoming(LocalDate today, Dated... dates) {
    return ComingDates.upcoming(List.of(dates), today, ComingDates.DAYS_AHEAD, false);
  }

  private static Dated dated(long id, String name, String date, boolean deceased) {
    return new Dated(new PersonId(id), Fold.of(name), deceased, birthday(date));
  }

  private static SpecialDate birthday(String date) {
    return SpecialDate.birthday(PartialDate.parse(date).orElseThrow());
  }
}
