package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonogramTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Adrián      | Jiménez        | Vázquez | AJ
          Íñigo       | Gómez          | Etxeberria | ÍG
          María José  | Ruiz           | ''      | MR
          Pepe        | de la Fuente   | ''      | PF
          Eugeni      | d'ors          | ''      | ED
          Rosa        | ''             | ''      | R
          ''          | peris          | Gil     | P
          """)
  void isOfTheGivenNameAndTheFirstSurname(
      String given, String family, String second, String letters) {
    var name = new PersonName("", given, "", family, second, "", "");

    assertThat(name.initials()).isEqualTo(letters);
  }

  @Test
  void goesByThePartsAlsoWhereTheNameIsWrittenAsAWhole() {
    var name =
        new PersonName("Dr.", "Íñigo", "", "Gómez", "Etxeberria", "", "Iñi Gómez Etxeberria");

    assertThat(name.initials()).isEqualTo("ÍG");
    assertThat(PersonName.typed("Adrián Jiménez Vázquez").initials()).isEqualTo("AJ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa Peris            | RP
          Talleres Gil de Getxo | TG
          ana                   | A
          'é'' clair'           | ÉC
          (Jon) Otxoa           | JO
          李 小龍                | 李小
          '   '                 | ''
          Ana-María  Gil        | AG
          """)
  void ofWordsIsTheFirstLettersOfTheFirstAndTheLast(String name, String letters) {
    assertThat(PersonName.of("", "").withFormatted(name).initials()).isEqualTo(letters);
  }

  @Test
  void keepsALetterWithItsAccentWhole() {
    assertThat(PersonName.of("X\u0301u", "Nagy").initials()).isEqualTo("X\u0301N");
  }
}
