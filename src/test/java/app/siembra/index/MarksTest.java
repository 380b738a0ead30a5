package app.siembra.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Excerpt;
import app.siembra.model.Fold;
import app.siembra.model.FoldedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query        | marked
          garcia         | Ana [García] y su prima
          AN             | [An]a García y su prima
          prima garcia   | Ana [García] y su [prima]
          cía            | Ana Gar[cía] y su prima
          su sup         | Ana García y [su] prima
          otra           | Ana García y su prima
          """)
  void whatWasLookedForIsMarkedWhereWordsBeginElseWithinThem(String query, String marked) {
    assertThat(shown(Marks.of(query).in("Ana García y su prima"))).isEqualTo(marked);
  }

  @Test
  void anAccentThatIsALetterOfItsOwnIsMarkedWithItsLetter() {
    assertThat(shown(Marks.of("peña").in("la pen\u0303a"))).isEqualTo("la [pen\u0303a]");
    assertThat(shown(Marks.of("strasse").in("Lange Straße 3"))).isEqualTo("Lange [Straße] 3");
    assertThat(shown(Marks.of("📷").in("a 📷 b"))).isEqualTo("a [📷] b");
  }

  @Test
  void wordsThatOverlapAreOneMark() {
    assertThat(shown(Marks.of("gar garcia").in("García"))).isEqualTo("[García]");
  }

  @Test
  void theLineWithTheMostWordsIsShown() {
    Excerpt best =
        Marks.of("boat rope").best(List.of("a boat", " ", "the boat and its rope", "rope, boat"));

    assertThat(shown(best)).isEqualTo("the [boat] and its [rope]");
    assertThat(shown(Marks.of("nowhere").best(List.of("first", "second")))).isEqualTo("first");
    assertThat(shown(Marks.of("x").best(List.of()))).isEmpty();
  }

  @Test
  void ofALongLineThatIsShownWhichIsAboutTheFirstMark() {
    Excerpt best =
        Marks.of("needle").best(List.of("hay ".repeat(100) + "needle " + "hay ".repeat(100)));

    assertThat(shown(best)).startsWith("… hay ").endsWith("…").contains("hay [needle] hay");
    assertThat(best.text()).hasSizeLessThan(170);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ana-María, ¡hola!", "  a  b ", "ŁÓDŹ ǅ ﬁn ① ½", "a\u0301\u0302 ñ", "…x"})
  void whatIsFoldedLetterByLetterIsFoldedAllTheSame(String text) {
    assertThat(FoldedText.of(text).folded().strip()).isEqualTo(Fold.of(text));
  }

  private static String shown(Excerpt excerpt) {
    StringBuilder shown = new StringBuilder(excerpt.text());
    for (Excerpt.Mark mark : excerpt.marks().reversed()) {
      shown.insert(mark.to(), "]").insert(mark.from(), "[");
    }
    return shown.toString();
  }
}
