package app.siembra.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What a sheet holds between its head and its foot: as high as it needs to be, and scrolled where
/// the window is lower. Whatever gets the focus is scrolled into sight.
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
