package app.siembra.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Something that is as wide as there is room and no narrower than its least width: where there is
/// less room it is scrolled sideways. It is as high as what it holds, and never scrolled up or
/// down.
public final class Sideways extends ScrollPane {
  private static final double BAR = 10;

  private Region content = new Region();

  public Sideways() {
    Styles.styled(this, "sideways");
    setFitToWidth(true);
    setFocusTraversable(false);
    setVbarPolicy(ScrollBarPolicy.NEVER);
  }

  /// Shows this in place of what was shown.
  public void show(Region shown) {
    content = shown;
    setContent(shown);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double least = content.minWidth(-1);
    double own = snapSizeY(content.prefHeight(Math.max(width, least)));
    return width >= 0 && least > width ? own + BAR : own;
  }
}
