package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a single field of a form says in words.
final class WholeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18:30             | 18:30
          9:05              | 09:05
          6pm               | 18:00
          a las 6 y media   | 06:30
          """)
  void aTimeIsReadAsPeopleSayIt(String words, LocalTime time) {
    assertThat(Phrase.timeOf(words)).contains(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 min            | 25
          1 h 30 min        | 90
          1h30              | 90
          2 h               | 120
          una hora y media  | 90
          """)
  void aLengthIsReadAsPeopleSayIt(String words, int minutes) {
    assertThat(Phrase.minutesOf(words)).contains(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "18:30 or so", "25 min with Ana"})
  void whatSaysMoreOrNothingIsNone(String words) {
    assertThat(Phrase.timeOf(words)).isEmpty();
    assertThat(Phrase.minutesOf(words)).isEmpty();
  }

  @Test
  void aDecisionMakesOneOfSeveral() {
    Names.Named first = new Names.Named(new PersonId(1), "Ana García", List.of());
    Names.Named second = new Names.Named(new PersonId(2), "Ana López", List.of());
    Names names =
        new Names() {
          @Override
          public List<Names.Named> having(String word) {
            return List.of(first, second);
          }

          @Override
          public Optional<Names.Circle> circle(String name) {
            return Optional.empty();
          }
        };
    Understood asked = Phrase.parse("called @ana", LocalDate.of(2026, 11, 23), names);
    assertThat(asked.deciding(_ -> Optional.empty()).ambiguous()).hasSize(1);

    Understood decided = asked.deciding(_ -> Optional.of(second));

    assertThat(decided.ambiguous()).isEmpty();
    assertThat(decided.personIds()).containsExactly(new PersonId(2));
  }
}
