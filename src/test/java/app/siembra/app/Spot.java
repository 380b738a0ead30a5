package app.siembra.app;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.testfx.service.query.NodeQuery;

/// Where on the screen a node can be clicked, found in one go on the window's thread: what is looked
/// up first and measured later may have been taken off or made anew in between.
final class Spot {
  private Spot() {}

  /// What of the first that is found lies within its window; empty where none is found.
  static Optional<Bounds> of(NodeQuery query) {
    return query.<Node>tryQuery().flatMap(Spot::of);
  }

  /// What of the node lies within its window; empty where it stands in none.
  private static Optional<Bounds> of(Node node) {
    Scene scene = node.getScene();
    if (scene == null || scene.getWindow() == null) {
      return Optional.empty();
    }
    Bounds all = node.localToScene(node.getBoundsInLocal());
    double left = Math.max(0, all.getMinX());
    double top = Math.max(0, all.getMinY());
    double right = Math.min(scene.getWidth(), all.getMaxX());
    double bottom = Math.min(scene.getHeight(), all.getMaxY());
    return Optional.of(
        new BoundingBox(
            scene.getWindow().getX() + scene.getX() + left,
            scene.getWindow().getY() + scene.getY() + top,
            right - left,
            bottom - top));
  }
}
