package app.siembra.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Something wide with something small at its right, which goes below it where there is no room.
/// Room is measured in letters, not in pixels.
public final class Beside extends Region {
  private static final double GAP = 10;

  private double enough;
  private final Region main;
  private final Region small;
  private final Label letter = new Label();
  private boolean centred;

  /// @param enough the width in em that is left to `main`, if the two are to stand side by side
  public Beside(double enough, Region main, Region small) {
    this.enough = enough;
    this.main = main;
    this.small = small;
    letter.setManaged(false);
    letter.setVisible(false);
    letter.fontProperty().subscribe(_ -> requestLayout());
    getChildren().addAll(letter, main, small);
  }

  /// Asks for another width in em for `main`.
  public void enough(double em) {
    if (em != enough) {
      enough = em;
      requestLayout();
    }
  }

  /// Side by side, the lower of the two is in the middle of the height of the other one, as a field
  /// is beside buttons.
  public Beside centred() {
    centred = true;
    return this;
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
    double room = width < 0 ? width : width - sides();
    double ends = getInsets().getTop() + getInsets().getBottom();
    if (width < 0 || isWide(room)) {
      double left = width < 0 ? -1 : room - smallWidth() - GAP;
      return ends + Math.max(main.prefHeight(left), small.prefHeight(smallWidth()));
    }
    return ends + main.prefHeight(room) + GAP + small.prefHeight(room);
  }

  @Override
  protected void layoutChildren() {
    double x = getInsets().getLeft();
    double y = getInsets().getTop();
    double room = getWidth() - sides();
    double own = smallWidth();
    pseudoClassStateChanged(Styles.STACKED, !isWide(room));
    if (isWide(room)) {
      double height = getHeight() - y - getInsets().getBottom();
      double left = snapSizeX(room - own - GAP);
      place(main, x, y, left, centred ? main.prefHeight(left) : height, height);
      place(small, x + room - own, y, own, small.prefHeight(own), height);
    } else {
      double height = main.prefHeight(room);
      main.resizeRelocate(x, y, room, height);
      small.resizeRelocate(x, snapPositionY(y + height + GAP), room, small.prefHeight(room));
    }
  }

  private void place(Region region, double x, double y, double width, double height, double whole) {
    double above = centred ? snapPositionY((whole - height) / 2) : 0;
    region.resizeRelocate(x, y + above, width, height);
  }

  private boolean isWide(double room) {
    return room - smallWidth() - GAP >= enough * letter.getFont().getSize();
  }

  private double smallWidth() {
    return snapSizeX(small.prefWidth(-1));
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
