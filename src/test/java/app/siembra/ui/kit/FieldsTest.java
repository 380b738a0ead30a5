package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class FieldsTest {
  @Nested
  class ALine {
    private final List<String> saved = new ArrayList<>();
    private final LineField field = new LineField().onCommit(saved::add);
    private final Button other = new Button("other");

    @Test
    void tellsTheWholeOfALineThatIsLongerThanTheField() {
      try (var window = ShownWindow.of(new HBox(field))) {
        field.show("Friends");
        window.layout();
        assertThat(field.getTooltip()).isNull();

        field.show("Old friends from the university of the sea");
        assertThat(field.getTooltip().getText())
            .isEqualTo("Old friends from the university of the sea");
      }
    }

    @Test
    void isHandedOverByEnterAndOnlyIfChanged() {
      try (var window = ShownWindow.of(new VBox(field, other))) {
        field.show("Bilbao");
        field.requestFocus();

        window.press(KeyCode.ENTER);
        field.setText("Getxo");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);

        assertThat(saved).containsExactly("Getxo");
      }
    }

    @Test
    void isHandedOverByLeavingIt() {
      try (var window = ShownWindow.of(new VBox(field, other))) {
        field.requestFocus();
        field.setText("Getxo");

        other.requestFocus();

        assertThat(saved).containsExactly("Getxo");
        window.layout();
      }
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
      try (var window = ShownWindow.of(new VBox(field, other))) {
        field.show("Bilbao");
        field.requestFocus();
        field.setText("Getxo");

        window.press(KeyCode.ESCAPE);
        other.requestFocus();

        assertThat(field.getText()).isEqualTo("Bilbao");
        assertThat(saved).isEmpty();
      }
    }

    @Test
    void doesNotLoseWhatIsBeingTypedToAnUpdate() {
      try (var window = ShownWindow.of(new VBox(field, other))) {
        field.show("Bilbao");
        field.requestFocus();
        field.setText("Getx");

        field.show("Donostia");

        assertThat(field.getText()).isEqualTo("Getx");
        window.layout();
      }
    }
  }

  @Nested
  class ChipsInARow {
    @Test
    void ofOneKindHaveExactlyOneOn() {
      var chips = new ChipRow<String>(ChipRow.Choice.ONE, word -> word);
      chips.show(List.of("All", "Work"));
      chips.choose(List.of("All"));

      chip(chips, 1).fire();
      chip(chips, 1).fire();

      assertThat(chips.chosen()).containsExactly("Work");
      assertThat(chip(chips, 0).isSelected()).isFalse();
      assertThat(chip(chips, 1).isSelected()).isTrue();
    }

    @Test
    void ofTheOtherKindHaveAnyNumberOn() {
      var chips = new ChipRow<String>(ChipRow.Choice.ANY, word -> word);
      chips.show(List.of("Family", "Work"));

      chip(chips, 0).fire();
      chip(chips, 1).fire();
      chip(chips, 0).fire();

      assertThat(chips.chosen()).containsExactly("Work");
    }

    @Test
    void stayOnWhenShownAnewAndGoOffWithTheirValue() {
      var chips = new ChipRow<String>(ChipRow.Choice.ANY, word -> word);
      chips.show(List.of("Family", "Work"));
      chips.choose(List.of("Family", "Work"));

      chips.show(List.of("Work", "Sailing"));

      assertThat(chips.chosen()).containsExactly("Work");
      assertThat(chip(chips, 0).isSelected()).isTrue();
      assertThat(chip(chips, 1).isSelected()).isFalse();
    }

    private ToggleButton chip(ChipRow<String> chips, int index) {
      return (ToggleButton) chips.getChildren().get(index);
    }
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndToScreenReaders() {
    var line = new LineField();
    var field = new Field(new ReadOnlyStringWrapper("Birthday"), line);

    field.problem("February has no 31st.");
    assertThat(line.getAccessibleHelp()).isEqualTo("February has no 31st.");
    assertThat(field.getChildren().getLast().isVisible()).isTrue();

    field.problem("");
    assertThat(field.getChildren().getLast().isVisible()).isFalse();
  }
}
