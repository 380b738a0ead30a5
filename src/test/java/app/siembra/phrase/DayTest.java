package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-02             | 2026-11-02
          23 November 2026       | 2026-11-23
          23 de noviembre de 2026| 2026-11-23
          1 March 2019           | 2019-03-01
          3 December             | 2025-12-03
          ayer                   | 2026-11-22
          ' yesterday '          | 2026-11-22
          """)
  void aDayIsReadAsPeopleSayIt(String words, LocalDate day) {
    assertThat(Phrase.dayOf(words, TODAY)).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 December        | 2026-12-03
          3 de diciembre    | 2026-12-03
          in 2 weeks        | 2026-12-07
          2026-11-02        | 2026-11-02
          """)
  void aDayToComeIsTheNextOne(String words, LocalDate day) {
    assertThat(Phrase.dayToComeOf(words, TODAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "31 November 2026", "yesterday with Ana", "2 August and more"})
  void whatIsNoDayOrMoreThanOneIsNone(String words) {
    assertThat(Phrase.dayOf(words, TODAY)).isEmpty();
  }
}
