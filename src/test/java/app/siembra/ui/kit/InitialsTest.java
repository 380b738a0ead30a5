package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa Peris            | RP
          María del Mar Torres  | MT
          ana                   | A
          'é'' clair'           | ÉC
          (Jon) Otxoa           | JO
          李 小龍                | 李小
          '   '                 | ''
          Ana-María  Gil        | AG
          """)
  void areTheFirstLettersOfTheFirstAndTheLastWord(String name, String letters) {
    assertThat(Initials.lettersOf(name)).isEqualTo(letters);
  }

  @Test
  void keepALetterWithItsAccentWhole() {
    assertThat(Initials.lettersOf("E\u0301va Nagy")).isEqualTo("E\u0301N");
  }

  @Test
  void haveTheSameTintForTheSameName() {
    assertThat(Initials.tintOf("Rosa Peris")).isEqualTo(Initials.tintOf(" rosa peris"));
  }

  @Test
  void useEveryTint() {
    var tints =
        IntStream.range(0, 200)
            .mapToObj(i -> Initials.tintOf("Person " + i))
            .collect(Collectors.toSet());

    assertThat(tints).containsExactlyInAnyOrderElementsOf(List.of(1, 2, 3, 4, 5, 6));
  }
}
