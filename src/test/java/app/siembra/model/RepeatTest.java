package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepeatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | WEEKS  | 2026-11-20 | 2026-11-20 | 2026-11-20 | 2026-11-27
          1 | WEEKS  | 2026-11-20 | 2026-11-20 | 2026-11-23 | 2026-11-27
          1 | WEEKS  | 2026-11-20 | 2026-11-20 | 2026-12-20 | 2026-12-25
          2 | WEEKS  | 2026-11-20 | 2026-12-04 | 2026-12-01 | 2026-12-18
          1 | MONTHS | 2027-01-31 | 2027-02-28 | 2027-02-28 | 2027-03-31
          1 | YEARS  | 2024-02-29 | 2027-02-28 | 2027-02-28 | 2028-02-29
          10 | DAYS  | 2026-11-20 | 2026-11-30 | 2026-11-25 | 2026-12-10
          """)
  void fromItsDateItComesOnTheNextDayOfItsSeriesHoweverLateItWasDone(
      int every, Repeat.Unit unit, LocalDate since, LocalDate due, LocalDate done, LocalDate next) {
    assertThat(new Repeat(every, unit, since).next(due, done)).isEqualTo(next);
  }

  @Test
  void fromCompletionItIsCountedFromTheDayItWasDone() {
    var repeat = new Repeat(2, Repeat.Unit.WEEKS, null);

    assertThat(repeat.next(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 23)))
        .isEqualTo(LocalDate.of(2026, 12, 7));
  }

  @Test
  void neverAndVeryOftenAreRefused() {
    assertThatThrownBy(() -> new Repeat(0, Repeat.Unit.DAYS, null))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new Repeat(1000, Repeat.Unit.DAYS, null))
        .isInstanceOf(ProblemException.class);
  }
}
