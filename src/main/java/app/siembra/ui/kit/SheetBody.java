package app.siembra.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a sheet holds between its head and its foot: as high as it needs to be, and scrolled where
/// the window is lower; in a [VBox]. Whatever gets the focus is scrolled into sight.
public final class SheetBody extends ScrollPane {
  private final Region body;

  public SheetBody(Region body) {
    this.body = body;
    Styles.styled(this, Styles.PAGE);
    setContent(body);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    FocusReveal.in(this, body);
    body.insetsProperty().subscribe(this::align);
    viewportBoundsProperty().subscribe(this::align);
    widthProperty().subscribe(this::align);
  }

  /// What it holds ends where the head and the foot do: the room that it leaves for the marks of the
  /// focus, and the bar, stand in the margin of the sheet.
  private void align() {
    Insets inner = body.getInsets();
    double bar = Math.max(0, snapSizeX(getWidth() - getViewportBounds().getWidth()));
    double beside = getViewportBounds().getWidth() > 0 ? bar : 0;
    VBox.setMargin(this, new Insets(0, -inner.getRight() - beside, 0, -inner.getLeft()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(body.prefHeight(width));
  }
}
