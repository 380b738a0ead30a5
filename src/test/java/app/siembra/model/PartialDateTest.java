package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984-02-29   | 1984 | 2 | 29 | 1984-02-29
          19840229     | 1984 | 2 | 29 | 1984-02-29
          --02-29      |      | 2 | 29 | --02-29
          --0229       |      | 2 | 29 | --02-29
          1984-02      | 1984 | 2 |    | 1984-02
          1984         | 1984 |   |    | 1984
          --02         |      | 2 |    | --02
          ---29        |      |   | 29 | ---29
          '  1984-02 ' | 1984 | 2 |    | 1984-02
          0001-01-01   | 1    | 1 | 1  | 0001-01-01
          """)
  void readsAndWritesTheFormsOfIso8601(
      String text,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      String written) {
    PartialDate date = PartialDate.parse(text).orElseThrow();

    assertThat(date).isEqualTo(new PartialDate(year, month, day));
    assertThat(date).hasToString(written);
    assertThat(PartialDate.parse(written)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--",
        "---",
        "circa 1800",
        "29/02/1984",
        "84-02-29",
        "1984-2-9",
        "1984-02-29T10:00"
      })
  void readsNothingElse(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1983-02-29", "1984-02-30", "--02-30", "1984-13", "1984-00-01", "---32", "0000"})
  void refusesADateThatDoesNotExist(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().key()).isEqualTo("date.unreal"));
  }

  @Test
  void refusesADateOfWhichNothingIsKnown() {
    assertThatThrownBy(() -> new PartialDate(null, null, null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.of("date.empty")));
  }

  @Test
  void isAFullDateOnlyWithAllParts() {
    assertThat(new PartialDate(1984, 2, 29).toLocalDate()).contains(LocalDate.of(1984, 2, 29));
    assertThat(new PartialDate(null, 2, 29).toLocalDate()).isEmpty();
    assertThat(new PartialDate(null, 2, 29).toMonthDay()).contains(MonthDay.of(2, 29));
    assertThat(new PartialDate(1984, 2, null).toMonthDay()).isEmpty();
    assertThat(PartialDate.of(LocalDate.of(1984, 2, 29))).isEqualTo(new PartialDate(1984, 2, 29));
  }
}
