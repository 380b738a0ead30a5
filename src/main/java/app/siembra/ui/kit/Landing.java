package app.siembra.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/// Where the focus begins in what comes onto the screen: at what says so of itself, else at the
/// first thing that takes it; among chips of which one is on, at that one.
public final class Landing {
  private static final String KEY = "siembra.landing";

  private Landing() {}

  /// Lets the focus begin here, as long as the node can be seen.
  public static <N extends Node> N on(N node) {
    node.getProperties().put(KEY, true);
    return node;
  }

  /// Goes to where the focus begins in `content`; its styles have been applied.
  ///
  /// @param before what stands just before the first thing in it that takes the focus
  public static void enter(Node content, Node before) {
    landing(content)
        .ifPresentOrElse(
            Node::requestFocus,
            () -> {
              before.requestFocusTraversal(TraversalDirection.NEXT);
              settle(content.getScene());
            });
  }

  /// Goes back to `node`, or to the chip beside it that is on by now; false where it cannot be seen
  /// any more.
  public static boolean back(Node node) {
    if (!isShown(node)) {
      return false;
    }
    node.requestFocus();
    settle(node.getScene());
    return true;
  }

  private static void settle(@Nullable Scene scene) {
    if (scene != null
        && scene.getFocusOwner() instanceof ToggleButton chip
        && !chip.isSelected()
        && chip.getParent() instanceof ChipRow<?> chips) {
      chips.focusChosen();
    }
  }

  private static Optional<Node> landing(Node node) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    if (node.getProperties().containsKey(KEY)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> landing(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
