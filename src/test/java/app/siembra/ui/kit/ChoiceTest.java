package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One out of a long list.
@ExtendWith(OnWindowThread.class)
class ChoiceTest {
  private static final List<String> COUNTRIES =
      List.of("Albania", "Alemania", "España", "Estados Unidos", "Francia");

  private final List<String> saved = new ArrayList<>();
  private Choice<String> choice;
  private Button other;
  private ShownWindow window;

  @BeforeEach
  void show() {
    choice = new Choice<String>(country -> country).onCommit(saved::add);
    other = new Button("other");
    choice.show(COUNTRIES, "Albania");
    window = ShownWindow.of(new VBox(choice, other));
    choice.requestFocus();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void type(String letters) {
    letters.chars().mapToObj(Character::toString).forEach(window::type);
  }

  @Test
  void lettersJumpToTheEntryThatBeginsSoBlindToAccents() {
    type("espa");

    assertThat(choice.getValue()).isEqualTo("España");
  }

  @Test
  void aBlankWithinAWordBelongsToIt() {
    type("estados u");
    window.press(KeyCode.SPACE);

    assertThat(choice.getValue()).isEqualTo("Estados Unidos");
    assertThat(choice.isShowing()).isFalse();
  }

  @Test
  void nothingIsSavedOnTheWayAndOnceWhenItIsLeft() {
    type("es");
    assertThat(saved).isEmpty();

    other.requestFocus();
    choice.requestFocus();
    other.requestFocus();

    assertThat(saved).containsExactly("España");
  }

  @Test
  void enterSaves() {
    type("f");

    window.press(KeyCode.ENTER);

    assertThat(saved).containsExactly("Francia");
  }

  @Test
  void whatIsShownAnewIsNoChoiceOfTheUsers() {
    choice.show(COUNTRIES, "Francia");

    other.requestFocus();

    assertThat(saved).isEmpty();
  }

  @Test
  void anotherListKeepsWhatIsSaved() {
    choice.show(List.of("Francia", "Spain"), "Spain");

    assertThat(choice.getValue()).isEqualTo("Spain");
    other.requestFocus();
    assertThat(saved).isEmpty();
  }
}
