package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class LandingTest {
  private final ChipRow<String> chips = new ChipRow<>(ChipRow.Choice.ONE, words -> words);
  private final TextField field = Landing.on(new TextField());
  private final VBox content = new VBox(chips, new Button("other"), field);

  private void choose(String words) {
    chips.show(List.of("Ask", "Tell"));
    chips.choose(List.of(words));
  }

  @Test
  void theFocusBeginsAtWhatSaysSo() {
    choose("Ask");
    try (var window = ShownWindow.of(content)) {
      Landing.enter(content, content);

      assertThat(window.scene().getFocusOwner()).isEqualTo(field);
    }
  }

  @Test
  void whereThatCannotBeSeenTheChipThatIsOnHasIt() {
    choose("Tell");
    field.setVisible(false);
    try (var window = ShownWindow.of(content)) {
      Landing.enter(content, content);

      assertThat(((ToggleButton) window.scene().getFocusOwner()).getText()).isEqualTo("Tell");
    }
  }

  @Test
  void comingBackItIsOnTheChipThatIsOnByNow() {
    choose("Ask");
    var ask = chips.getChildren().getFirst();
    try (var window = ShownWindow.of(content)) {
      chips.choose(List.of("Tell"));

      assertThat(Landing.back(ask)).isTrue();
      assertThat(((ToggleButton) window.scene().getFocusOwner()).getText()).isEqualTo("Tell");
    }
  }

  @Test
  void toWhatCannotBeSeenNobodyComesBack() {
    field.setVisible(false);

    assertThat(Landing.back(field)).isFalse();
  }
}
