package app.siembra.ui.shell;

import app.siembra.ui.kit.Landing;
import app.siembra.ui.nav.Destination.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Where on each of the last pages the focus was, so that going back comes out there.
final class FocusMemory {
  private static final int PAGES = 20;

  private final Map<Page, Node> places =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Page, Node> eldest) {
          return size() > PAGES;
        }
      };

  /// Remembers what has the focus, if it lies inside `content`.
  void leave(Page page, Node content) {
    var focused = owner(content);
    if (focused != null && isInside(focused, content)) {
      places.put(page, focused);
    }
  }

  /// Whether the focus lies inside `content`.
  boolean isIn(Node content) {
    var focused = owner(content);
    return focused != null && isInside(focused, content);
  }

  /// Goes to where the focus was on `page`, or to where it begins in `content`.
  void enter(Page page, Node content) {
    var before = places.get(page);
    if (before == null || !isInside(before, content) || !Landing.back(before)) {
      Landing.enter(content, content);
      // What is still being read has nothing to take the focus yet: then the page itself has it,
      // and not what stands beside it.
      var owner = owner(content);
      if (owner == null || !isInside(owner, content)) {
        content.requestFocus();
      }
    }
  }

  private static @Nullable Node owner(Node content) {
    Scene scene = content.getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  private static boolean isInside(Node node, Node content) {
    for (@Nullable Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
      if (content.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
