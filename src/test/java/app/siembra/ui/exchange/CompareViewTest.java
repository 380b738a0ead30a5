package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Several entries side by side, by keyboard.
@ExtendWith(OnWindowThread.class)
class CompareViewTest {
  @TempDir Path folder;
  private Studio studio;
  private CompareView view;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    CompareViewModelTest.fill(studio);
    var model =
        new CompareViewModel(studio.services(), CompareViewModelTest.all(studio), studio.desk());
    view = new CompareView(model, studio.speech());
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void aChoiceKeepsTheFocusAndWhatWouldBecomeOfThemFollows() {
    try (var window = ShownWindow.of(view.node())) {
      var anita = choice(window, "Name: Anita");
      anita.requestFocus();
      anita.fire();
      window.layout();

      assertThat(window.scene().getFocusOwner()).isEqualTo(choice(window, "Name: Anita"));
      assertThat(choice(window, "Name: Anita").isSelected()).isTrue();
      assertThat(sum(window)).isEqualTo("Anita");
    }
  }

  @Test
  void whereItIsNarrowTheyStandOneBelowAnotherAndAChoiceStillKeepsTheFocus() {
    try (var window = ShownWindow.of(new StackPane(narrow(view.node())))) {
      window.layout();
      choice(window, "Name: Anita").requestFocus();
      choice(window, "Name: Anita").fire();
      window.layout();

      assertThat(window.scene().getFocusOwner()).isEqualTo(choice(window, "Name: Anita"));
      assertThat(choice(window, "Name: Anita").getBoundsInParent().getMinX())
          .isEqualTo(window.scene().lookup(".comparison-sum").getBoundsInParent().getMinX());
      assertThat(sum(window)).isEqualTo("Anita");
    }
  }

  private static Parent narrow(Parent page) {
    ((Region) page).setMaxWidth(400);
    return page;
  }

  @Test
  void onceTheyAreOneItSaysSoAndLeadsOn() {
    try (var window = ShownWindow.of(view.node())) {
      ((Button) window.scene().lookup(".filled")).fire();
      studio.settle();
      window.layout();

      assertThat(studio.services().people().all()).hasSize(1);
      Node state = window.scene().lookup(".empty-state");
      assertThat(state.isVisible()).isTrue();
      assertThat(((Button) state.lookup(".button")).getText()).isEqualTo("To the people");
    }
  }

  private static RadioButton choice(ShownWindow window, String words) {
    return window.scene().getRoot().lookupAll(".radio-button").stream()
        .map(RadioButton.class::cast)
        .filter(choice -> Objects.equals(choice.getAccessibleText(), words))
        .findFirst()
        .orElseThrow();
  }

  private static String sum(ShownWindow window) {
    return ((Label) window.scene().lookup(".comparison-sum")).getText();
  }
}
