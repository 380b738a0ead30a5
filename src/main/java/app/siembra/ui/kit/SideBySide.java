package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two views as one: the left one of a fixed width, the right one with all the room that is left.
/// Where there is no room for both, in letters and not in pixels, the right one is alone.
public final class SideBySide extends View {
  private final View left;
  private final Pair pair;

  /// @param leftEm the width of the left view
  /// @param enoughEm the width from which on there is room for both
  public SideBySide(View left, double leftEm, double enoughEm) {
    this.left = left;
    this.pair = new Pair(leftEm, enoughEm);
  }

  /// Shows this view at the right; the left one stays as it is.
  public SideBySide with(View right) {
    pair.show(left.node(), right.node());
    return this;
  }

  @Override
  protected Parent build() {
    return pair;
  }

  private static final class Pair extends Region {
    private final double leftEm;
    private final double enoughEm;
    private final Label letter = new Label();
    private Node left = new Region();
    private Node right = new Region();

    Pair(double leftEm, double enoughEm) {
      this.leftEm = leftEm;
      this.enoughEm = enoughEm;
      Styles.styled(this, Styles.SIDE_BY_SIDE);
      letter.setVisible(false);
      letter.fontProperty().subscribe(this::fit);
      widthProperty().subscribe(this::fit);
      getChildren().addAll(letter, left, right);
    }

    void show(Node leftNow, Node rightNow) {
      left = leftNow;
      right = rightNow;
      Contents.set(getChildren(), List.of(letter, left, right));
      fit();
    }

    private void fit() {
      boolean both = getWidth() >= enoughEm * em();
      left.setVisible(both);
      pseudoClassStateChanged(Styles.BOTH, both);
      requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      double used = left.isVisible() ? snapSizeX(leftEm * em()) : 0;
      left.resizeRelocate(0, 0, used, getHeight());
      right.resizeRelocate(used, 0, getWidth() - used, getHeight());
    }

    private double em() {
      return letter.getFont().getSize();
    }
  }
}
