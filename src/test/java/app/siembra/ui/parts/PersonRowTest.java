package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Head of Operations | Velas Norte | Bilbao | Head of Operations, Velas Norte\u00A0· Bilbao
          ''                 | Velas Norte | ''     | Velas Norte
          Lawyer             | ''          | Getxo  | Lawyer\u00A0· Getxo
          ''                 | ''          | ''     | ''
          """)
  void theLineSaysWhatSomebodyDoesAndWhere(
      String title, String organisation, String city, String line) {
    var profile =
        new PersonLine.Profile(
            List.of(),
            Position.of(organisation, title),
            city,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(PersonRow.line(profile)).isEqualTo(line);
  }
}
