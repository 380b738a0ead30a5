package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BeginningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed  | text           | fit   | lead
          'sail'   | Sail repair    | true  | true
          'rep'    | Sail repair    | true  | false
          'rep sa' | Sail repair    | true  | false
          'sail r' | Sail repair    | true  | true
          'epair'  | Sail repair    | false | false
          'sail x' | Sail repair    | false | false
          'NINO'   | niños          | true  | true
          ''       | anything       | true  | true
          '-'      | anything       | true  | true
          """)
  void fitTheBeginningsOfWords(String typed, String text, boolean fit, boolean lead) {
    Beginnings beginnings = Beginnings.of(typed);

    assertThat(beginnings.fit(Fold.of(text))).isEqualTo(fit);
    assertThat(beginnings.lead(Fold.of(text))).isEqualTo(lead);
  }

  @Test
  void findEachTextOnceThoseThatBeginSoFirst() {
    assertThat(
            Beginnings.of("sail")
                .among(Stream.of("racing sails", "Sailing", "sail repair", "sailing", "ships"), 9))
        .containsExactly("Sailing", "sail repair", "racing sails");
    assertThat(Beginnings.of("s").among(Stream.of("racing sails", "ships"), 1))
        .containsExactly("ships");
  }
}
