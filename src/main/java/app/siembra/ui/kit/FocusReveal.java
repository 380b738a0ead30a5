package app.siembra.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Scrolls whatever gets the focus into sight, so that the keyboard never leads to something that
/// cannot be seen.
final class FocusReveal {
  private final ScrollPane scroll;
  private final Region body;
  private Subscription focus = Subscription.EMPTY;

  private FocusReveal(ScrollPane scroll, Region body) {
    this.scroll = scroll;
    this.body = body;
  }

  /// From now on does so in `scroll`, which holds `body`.
  static void in(ScrollPane scroll, Region body) {
    var reveal = new FocusReveal(scroll, body);
    scroll.sceneProperty().subscribe(reveal::follow);
  }

  private void follow(@Nullable Scene scene) {
    focus.unsubscribe();
    focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::reveal);
  }

  private void reveal(@Nullable Node focused) {
    if (focused == null || !isInside(focused)) {
      return;
    }
    show(focused);
  }

  /// Scrolls `node` into sight, its beginning where it is higher than the window, in the page or
  /// sheet that it stands in.
  static void whole(Node node) {
    for (@Nullable Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll && scroll.getContent() instanceof Region body) {
        scroll.applyCss();
        scroll.layout();
        new FocusReveal(scroll, body).show(node);
        return;
      }
    }
  }

  private void show(Node node) {
    Bounds place = body.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = scroll.getViewportBounds().getHeight();
    double scrollable = body.getHeight() - seen;
    if (scrollable <= 0) {
      return;
    }
    double top = scroll.getVvalue() * scrollable;
    if (place.getMinY() < top || place.getHeight() > seen) {
      scroll.setVvalue(place.getMinY() / scrollable);
    } else if (place.getMaxY() > top + seen) {
      scroll.setVvalue((place.getMaxY() - seen) / scrollable);
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
