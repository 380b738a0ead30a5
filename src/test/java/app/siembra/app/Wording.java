package app.siembra.app;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// What a node says to whoever looks at it.
final class Wording {
  private Wording() {}

  /// Whether it says just these words, and is seen.
  static boolean says(Node node, String words) {
    return words.equals(said(node)) && isVisible(node);
  }

  private static @Nullable String said(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText();
      case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
      // Of a name that is found a part is marked, so that it is in pieces.
      case TextFlow flow ->
          flow.getChildren().stream()
              .filter(Text.class::isInstance)
              .map(piece -> ((Text) piece).getText())
              .collect(Collectors.joining());
      default -> null;
    };
  }

  /// Whether it and all around it are shown.
  static boolean isVisible(Node node) {
    return node.getScene() != null
        && node.isVisible()
        && (node.getParent() == null || isVisible(node.getParent()));
  }
}
