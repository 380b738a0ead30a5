package app.siembra.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Label;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelsTest {
  private final Labels spanish = new Labels(Texts.in(Language.SPANISH));

  @Test
  void aKindIsSaidAndUnderstoodInTheLanguageOfTheWindow() {
    assertThat(spanish.words(Label.of("cell", "pref"))).isEqualTo("móvil");
    assertThat(spanish.read("Movil")).isEqualTo(Label.of("cell"));
  }

  @Test
  void ownWordsStayOwnWords() {
    assertThat(spanish.words(new Label(List.of("home"), "Barco"))).isEqualTo("Barco");
    assertThat(spanish.read("Barco")).isEqualTo(new Label(List.of(), "Barco"));
    assertThat(spanish.read("")).isEqualTo(Label.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell", "home", "work", "fax", "pager", "main", "school"})
  void everyKindThatIsSaidIsUnderstoodAgain(String kind) {
    assertThat(spanish.read(spanish.words(Label.of(kind)))).isEqualTo(Label.of(kind));
  }

  @Test
  void whatOtherProgramsWriteForThemselvesIsNotSaid() {
    assertThat(spanish.words(Label.of("other", "voice"))).isEmpty();
    assertThat(spanish.words(Label.of("x-odd"))).isEqualTo("x-odd");
  }
}
