package app.siembra.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The nodes of a pane, one for each value. A node stays the same while its value does, so that an
/// update elsewhere takes no focus away; where the node with the focus goes, the focus moves to the
/// one that takes its place.
///
/// @param <T> the value behind a node, equal only if it looks the same
public final class Keyed<T> {
  private final Pane pane;
  private final Function<? super T, ? extends Node> factory;
  private Map<T, Node> nodes = new HashMap<>();

  public Keyed(Pane pane, Function<? super T, ? extends Node> factory) {
    this.pane = pane;
    this.factory = factory;
  }

  /// Shows `values`, each once, in place of what was there.
  public void show(List<? extends T> values) {
    var kept = new HashMap<T, Node>();
    for (T value : values) {
      var known = nodes.get(value);
      kept.put(value, known == null ? factory.apply(value) : known);
    }
    nodes = kept;
    List<Node> inOrder = values.stream().distinct().map(kept::get).toList();
    if (!pane.getChildren().equals(inOrder)) {
      int focused = focused();
      pane.getChildren().setAll(inOrder);
      stayNear(focused);
    }
  }

  /// Makes every node anew when it is shown next.
  public void forget() {
    nodes = new HashMap<>();
  }

  /// Which child has the focus or holds what has it; −1 for none.
  private int focused() {
    Scene scene = pane.getScene();
    for (@Nullable Node node = scene == null ? null : scene.getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (pane.equals(node.getParent())) {
        return pane.getChildren().indexOf(node);
      }
    }
    return -1;
  }

  private void stayNear(int focused) {
    if (focused < 0 || focused() >= 0) {
      return;
    }
    int near = Math.min(focused, pane.getChildren().size() - 1);
    if (near < 0 || !enter(pane.getChildren().get(near))) {
      pane.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private static boolean enter(Node node) {
    if (node.isFocusTraversable() && node.isVisible()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(Keyed::enter);
  }
}
