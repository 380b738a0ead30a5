package app.siembra.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A field with all the width there is, and a few buttons at its right; below it where the field
/// would become too narrow to write in.
public final class ToolLine extends Region {
  private static final double GAP = 8;
  private static final double NARROWEST_FIELD_EM = 16;

  private final Control field;
  private final Wrap buttons;
  private final Label letter = new Label(" ");

  public ToolLine(Control field, Node... tools) {
    this.field = field;
    this.buttons = new Wrap(tools);
    letter.setVisible(false);
    getChildren().addAll(letter, field, buttons);
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
    double fieldHeight = field.prefHeight(-1);
    return sideBySide(width)
        ? Math.max(fieldHeight, buttons.prefHeight(buttons.prefWidth(-1)))
        : fieldHeight + GAP + buttons.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double fieldHeight = field.prefHeight(-1);
    if (sideBySide(width)) {
      double right = snapSizeX(buttons.prefWidth(-1));
      double height = buttons.prefHeight(right);
      place(field, 0, (getHeight() - fieldHeight) / 2, width - right - GAP, fieldHeight);
      place(buttons, width - right, (getHeight() - height) / 2, right, height);
    } else {
      place(field, 0, 0, width, fieldHeight);
      place(buttons, 0, fieldHeight + GAP, width, buttons.prefHeight(width));
    }
  }

  private boolean sideBySide(double width) {
    return width < 0
        || width - buttons.prefWidth(-1) - GAP >= NARROWEST_FIELD_EM * letter.getFont().getSize();
  }

  private void place(Region region, double x, double y, double width, double height) {
    region.resizeRelocate(snapPositionX(x), snapPositionY(y), width, snapSizeY(height));
  }
}
