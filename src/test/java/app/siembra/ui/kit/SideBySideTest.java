package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two views as one, and a field with its buttons: beside each other where there is room.
@ExtendWith(OnWindowThread.class)
class SideBySideTest {
  private static final double EM = 14;

  private final Probe left = new Probe();
  private final Probe right = new Probe();

  @Test
  void theLeftKeepsItsWidthAndTheRightTakesTheRest() {
    var both = new SideBySide(left, 19, 60).with(right).node();

    lay(both, 1000, Theme.SMALLEST_TEXT);

    assertThat(((Pane) left.node()).getWidth()).isEqualTo(19 * EM);
    assertThat(((Pane) right.node()).getWidth()).isEqualTo(1000 - 19 * EM);
  }

  @Test
  void theLeftGoesWhereBothDoNotFitAlsoBecauseTheTextIsLarge() {
    var both = new SideBySide(left, 19, 60).with(right).node();

    lay(both, 800, Theme.SMALLEST_TEXT);
    assertThat(left.node().isVisible()).isFalse();
    assertThat(((Pane) right.node()).getWidth()).isEqualTo(800);
  }

  @Test
  void bothLiveAndGoTogether() {
    var both = new SideBySide(left, 19, 60).with(right).node();
    var frame = lay(both, 1000, Theme.SMALLEST_TEXT);
    assertThat(left.shown + right.shown).isEqualTo(2);

    frame.getChildren().clear();
    assertThat(left.shown + right.shown).isZero();
  }

  @Test
  void buttonsStandBesideTheirFieldOrBelowIt() {
    var field = new TextField();
    var button = new Button("Something to press");
    var line = new Beside(16, field, new Wrap(button)).centred();

    lay(line, 600, Theme.SMALLEST_TEXT);
    assertThat(button.getParent().getLayoutX()).isGreaterThan(field.getWidth());
    assertThat(field.getHeight()).isEqualTo(field.prefHeight(-1));
    assertThat(field.getWidth() + button.getWidth() + 10).isEqualTo(600);

    lay(line, 300, Theme.SMALLEST_TEXT);
    assertThat(field.getWidth()).isEqualTo(300);
    assertThat(button.getParent().getLayoutY()).isGreaterThan(field.getHeight());
  }

  @Test
  void whatStandsInColumnsHasAnOrderOfItsOwnInOneColumn() {
    var wide = new Button("long");
    var first = new Button("first");
    var last = new Button("last");
    var columns =
        new Columns(44, Columns.Column.of(2, wide, last), Columns.Column.of(1, first))
            .inOne(first, wide, last);

    lay(columns, 700, Theme.SMALLEST_TEXT);
    assertThat(wide.getParent().getChildrenUnmodifiable()).containsExactly(wide, last);
    assertThat(first.getParent()).isNotEqualTo(wide.getParent());

    lay(columns, 500, Theme.SMALLEST_TEXT);
    assertThat(wide.getParent().getChildrenUnmodifiable()).containsExactly(first, wide, last);
    assertThat(columns.prefHeight(500)).isEqualTo(wide.getParent().prefHeight(500));

    lay(columns, 700, Theme.SMALLEST_TEXT);
    assertThat(first.getParent().getChildrenUnmodifiable()).containsExactly(first);
  }

  private static Pane lay(Parent node, int width, double textSize) {
    var frame = new StackPane(node);
    Pictures.scene(frame, Theme.Appearance.LIGHT, textSize, width, 500);
    return frame;
  }

  private static final class Probe extends View {
    private int shown;

    @Override
    protected Parent build() {
      return new Pane();
    }

    @Override
    protected Subscription shown() {
      shown++;
      return () -> shown--;
    }
  }
}
