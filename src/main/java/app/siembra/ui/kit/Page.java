package app.siembra.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The ground of a screen: its regions one below another, as wide as the window, scrolled if they
/// are longer. Whatever gets the focus is scrolled into sight, so that the keyboard never leads to
/// something that cannot be seen.
public final class Page extends ScrollPane {
  private final VBox body = Styles.styled(new VBox(), Styles.PAGE_BODY);
  private Subscription focus = Subscription.EMPTY;

  public Page(Node... regions) {
    Styles.styled(this, Styles.PAGE);
    body.getChildren().addAll(regions);
    setContent(body);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    sceneProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Scene scene) {
    focus.unsubscribe();
    focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::reveal);
  }

  private void reveal(@Nullable Node focused) {
    if (focused == null || !isInside(focused)) {
      return;
    }
    Bounds place = body.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double seen = getViewportBounds().getHeight();
    double scrollable = body.getHeight() - seen;
    if (scrollable <= 0) {
      return;
    }
    double top = getVvalue() * scrollable;
    if (place.getMinY() < top) {
      setVvalue(place.getMinY() / scrollable);
    } else if (place.getMaxY() > top + seen) {
      setVvalue((place.getMaxY() - seen) / scrollable);
    }
  }

  private boolean isInside(Node node) {
    for (@Nullable Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
      if (body.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
