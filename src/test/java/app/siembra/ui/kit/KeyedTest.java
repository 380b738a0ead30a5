package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Small things that a screen changes in place: nodes by value, a line to add, what stands beside.
@ExtendWith(OnWindowThread.class)
class KeyedTest {
  @Nested
  class NodesByValue {
    private final VBox pane = new VBox();
    private final Keyed<String> keyed = new Keyed<>(pane, word -> new HBox(new Button(word)));
    private final Button after = new Button("after");

    @Test
    void stayWhileTheirValueDoes() {
      keyed.show(List.of("a", "b", "c"));
      var b = pane.getChildren().get(1);

      keyed.show(List.of("b", "d"));

      assertThat(pane.getChildren()).hasSize(2);
      assertThat(pane.getChildren().getFirst()).isSameAs(b);
    }

    @Test
    void keepTheFocusNearWhereItWas() {
      try (var window = ShownWindow.of(new VBox(pane, after))) {
        keyed.show(List.of("a", "b", "c"));
        ((HBox) pane.getChildren().get(1)).getChildren().getFirst().requestFocus();

        keyed.show(List.of("a", "c"));
        assertThat(focusedWord(window)).isEqualTo("c");

        keyed.show(List.of("a"));
        assertThat(focusedWord(window)).isEqualTo("a");

        keyed.show(List.of());
        assertThat(focusedWord(window)).isEqualTo("after");
      }
    }

    @Test
    void areMadeAnewOnceForgotten() {
      keyed.show(List.of("a"));
      Node before = pane.getChildren().getFirst();

      keyed.forget();
      keyed.show(List.of("a"));

      assertThat(pane.getChildren()).hasSize(1).doesNotContain(before);
    }

    private static String focusedWord(ShownWindow window) {
      return ((Button) window.scene().getFocusOwner()).getText();
    }
  }

  @Nested
  class ALineToAdd {
    private final List<String> added = new ArrayList<>();
    private final Adder adder = new Adder(new SimpleStringProperty("Tag"), added::add);
    private final Hyperlink word = adder.word(new SimpleStringProperty("add"));

    @Test
    void comesWhenItIsWantedAndTakesOneAfterAnother() {
      try (var window = ShownWindow.of(new VBox(word, adder))) {
        assertThat(adder.isManaged()).isFalse();
        word.fire();
        write(window, " choir ");
        write(window, "sailing");

        window.press(KeyCode.ENTER);

        assertThat(added).containsExactly("choir", "sailing");
        assertThat(adder.isVisible()).isFalse();
        assertThat(word.isFocused()).isTrue();
      }
    }

    @Test
    void escapeDropsWhatWasWrittenAndLeavingKeepsIt() {
      var other = new TextField();
      try (var window = ShownWindow.of(new VBox(word, adder, other))) {
        word.fire();
        adder.line().setText("dropped");
        window.press(KeyCode.ESCAPE);
        assertThat(added).isEmpty();

        word.fire();
        adder.line().setText("kept");
        other.requestFocus();
        assertThat(added).containsExactly("kept");
        assertThat(adder.isVisible()).isFalse();
      }
    }

    private void write(ShownWindow window, String text) {
      adder.line().setText(text);
      window.press(KeyCode.ENTER);
    }
  }

  @Test
  void whatStandsBesideGoesBelowWhereThereIsNoRoom() {
    var main = new Label("main");
    var small = new Label("small");
    var beside = new Beside(10, main, small);
    try (var window = ShownWindow.of(new VBox(beside))) {
      assertThat(small.getLayoutY()).isEqualTo(main.getLayoutY());
      assertThat(small.getLayoutX() + small.getWidth()).isEqualTo(beside.getWidth());

      beside.setMaxWidth(120);
      window.layout();

      assertThat(small.getLayoutY()).isGreaterThan(main.getLayoutY());
      assertThat(small.getLayoutX()).isZero();
    }
  }
}
