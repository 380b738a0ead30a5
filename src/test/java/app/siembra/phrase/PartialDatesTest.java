package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.PartialDate;
import app.siembra.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 nov                        | --11-02
          2 de noviembre               | --11-02
          el 2 de noviembre de 1986    | 1986-11-02
          November 2nd, 1986           | 1986-11-02
          the 2nd of November          | --11-02
          nov 1986                     | 1986-11
          noviembre de 1986            | 1986-11
          1986                         | 1986
          2/11/1986                    | 1986-11-02
          2.11.1986                    | 1986-11-02
          2/11                         | --11-02
          29 feb                       | --02-29
          1986-11-02                   | 1986-11-02
          --11-02                      | --11-02
          1º de mayo                   | --05-01
          """)
  void readsWhatPeopleType(String typed, String date) {
    assertThat(PartialDates.read(typed)).map(PartialDate::toString).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "soon", "in may we met", "2", "2 nov 1986 1987", "2 nov 3"})
  void whatIsNoDateIsNone(String typed) {
    assertThat(PartialDates.read(typed)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> PartialDates.read("31 feb")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> PartialDates.read("31/2/1986")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> PartialDates.read("2/13")).isInstanceOf(ProblemException.class);
  }
}
