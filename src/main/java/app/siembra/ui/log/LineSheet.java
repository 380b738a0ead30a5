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
  private final ProposalList proposals;

  LineSheet(LineInput input, ProposalList proposals, Node... parts) {
    this.input = input;
    this.proposals = proposals;
    Styles.styled(this, "log-sheet");
    getChildren().addAll(parts);
    getChildren().add(proposals);
    proposals.visibleProperty().subscribe(this::requestLayout);
    proposals.getChildren().subscribe(this::requestLayout);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (proposals.isVisible()) {
      double width = Math.min(getWidth(), proposals.prefWidth(-1));
      double left = Math.clamp(wordLeft(), 0, Math.max(0, getWidth() - width));
      double top = input.getBoundsInParent().getMaxY() + GAP;
      proposals.resizeRelocate(left, top, width, proposals.prefHeight(width));
    }
  }

  private double wordLeft() {
    if (input.getSkin() instanceof TextFieldSkin skin) {
      int start = Math.min(proposals.start(), Math.max(0, input.getLength() - 1));
      Rectangle2D letter = skin.getCharacterBounds(start);
      return letter == null ? 0 : input.getBoundsInParent().getMinX() + letter.getMinX();
    }
    return 0;
  }
}
