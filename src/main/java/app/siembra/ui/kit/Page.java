package app.siembra.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The ground of a screen: its regions one below another, as wide as the window, scrolled if they
/// are longer; they end at the same margin with and without a scroll bar. Whatever gets the focus is scrolled into sight.
public final class Page extends ScrollPane {
  public Page(Node... regions) {
    var body = Styles.styled(new VBox(regions), Styles.PAGE_BODY);
    Styles.styled(this, Styles.PAGE);
    setContent(body);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    FocusReveal.in(this, body);
    viewportBoundsProperty().subscribe(this::leaveRoomForBar);
    widthProperty().subscribe(this::leaveRoomForBar);
  }

  /// Scrolls `node`, which has just got larger, into sight in the page that it stands on.
  public static void reveal(Node node) {
    FocusReveal.whole(node);
  }

  /// The bar takes its room from the margin, so that the regions end where they would without it.
  private void leaveRoomForBar() {
    pseudoClassStateChanged(Styles.SCROLLED, getViewportBounds().getWidth() < getWidth() - 1);
  }
}
