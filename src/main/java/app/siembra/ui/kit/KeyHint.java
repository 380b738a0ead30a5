package app.siembra.ui.kit;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/// The keys that do the same as what the hint stands on.
public final class KeyHint extends Label {
  public KeyHint(KeyCombination keys) {
    super(wordsOf(keys));
    Styles.styled(this, Styles.KEY_HINT);
    setMinWidth(Region.USE_PREF_SIZE);
    setMouseTransparent(true);
  }

  /// The keys as they are written on the keyboard of this desktop: `Ctrl K`.
  public static String wordsOf(KeyCombination keys) {
    return Arrays.stream(keys.getDisplayText().split("\\+(?=.)")).collect(Collectors.joining(" "));
  }
}
