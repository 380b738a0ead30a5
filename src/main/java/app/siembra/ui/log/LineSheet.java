package app.siembra.ui.log;

import app.siembra.ui.kit.Styles;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.VBox;

/// The parts of the sheet one below another, and over them, below the word that is being typed, the
/// list that completes it.
final class LineSheet extends VBox {
  private static final double GAP = 4;

  private final LineInput input;
  private final CompletionList completion;

  LineSheet(LineInput input, CompletionList completion) {
    this.input = input;
    this.completion = completion;
    Styles.styled(this, "log-sheet");
  }

  /// Holds these parts from now on.
  void hold(Node... parts) {
    getChildren().setAll(parts);
    getChildren().add(completion);
  }

  /// Shows what completes the word that is being typed.
  void show(Completion now) {
    completion.show(now);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (completion.isVisible()) {
      double width = Math.min(getWidth(), completion.prefWidth(-1));
      double left = Math.clamp(wordLeft(), 0, Math.max(0, getWidth() - width));
      double top = input.getBoundsInParent().getMaxY() + GAP;
      completion.resizeRelocate(left, top, width, completion.prefHeight(width));
    }
  }

  private double wordLeft() {
    if (input.getSkin() instanceof TextFieldSkin skin) {
      int start = Math.min(completion.start(), Math.max(0, input.getLength() - 1));
      Rectangle2D letter = skin.getCharacterBounds(start);
      return letter == null ? 0 : input.getBoundsInParent().getMinX() + letter.getMinX();
    }
    return 0;
  }
}
