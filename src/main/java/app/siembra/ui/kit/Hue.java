package app.siembra.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A colour that was chosen for something, by its name among the tokens of the theme: `red`,
/// `plain`. The word beside it says what it stands for, the colour only helps the eye.
public record Hue(String name) {
  private static final String STYLE = "hue-";

  /// No colour: chips are as they always are.
  public static final Hue PLAIN = new Hue("plain");

  /// `node` itself, which is a chip or a field, on the ground of this colour and of no other one.
  public <N extends Node> N on(N node) {
    var styles = node.getStyleClass();
    String style = STYLE + name;
    if (!styles.contains(style)) {
      styles.removeIf(other -> other.startsWith(STYLE) || other.equals(Styles.HUED));
      styles.add(style);
      if (!equals(PLAIN)) {
        styles.add(Styles.HUED);
      }
    }
    return node;
  }

  /// A small disc of this colour.
  public Region swatch() {
    return on(Styles.styled(new Region(), Styles.SWATCH));
  }
}
