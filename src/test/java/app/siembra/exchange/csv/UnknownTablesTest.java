package app.siembra.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.Entry;
import app.siembra.exchange.csv.foreign.Guess;
import app.siembra.exchange.csv.foreign.Meaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownTablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Teléfono móvil  | | phone.cell
          Apellidos       | | family
          E-mail Address  | | email
          Phone 2         | | phone
          Kunde           | rosa@sol.example | email
          Kunde           | +34 600 000 001  | phone
          Kunde           | 03/04/1984       | keep
          Kunde           | https://x.example| link
          Kunde           | Rosa             | keep
          """)
  void proposesWhatAColumnHoldsByItsNameOrByWhatStandsInIt(
      String header, String example, String meaning) {
    List<String> examples = example == null ? List.of() : List.of(example);
    assertThat(Guess.meaning(header, examples).word()).isEqualTo(meaning);
  }

  @Test
  void aTableWithoutAHeaderHasNumbersForColumns() throws IOException {
    CsvTable table =
        Tables.table(
            "Ana Ruiz,ana@sol.example\nEva Gil,eva@sol.example\n".getBytes(StandardCharsets.UTF_8));
    assertThat(table.headers()).containsExactly("1", "2");
    assertThat(table.proposal()).extracting(Meaning::word).containsExactly("keep", "email");
    try (var reader =
        table.reader(List.of(Meaning.of("name").orElseThrow(), table.proposal().getLast()))) {
      assertThat(reader.next().orElseThrow())
          .isInstanceOfSatisfying(
              Entry.Found.class,
              found -> assertThat(found.person().displayName()).isEqualTo("Ana Ruiz"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Name,Price\nTea,3\n',true",
    "'Dear Ana,\nhow are you, and Jon, and Eva?\nYours\n',false"
  })
  void aLetterIsNoTable(String text, boolean table) {
    assertThat(Tables.table(text.getBytes(StandardCharsets.UTF_8)).isTable()).isEqualTo(table);
  }
}
