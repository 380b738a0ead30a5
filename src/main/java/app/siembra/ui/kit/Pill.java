package app.siembra.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small rounded word that says of what kind something is. The word says it, the colour only
/// helps the eye.
public final class Pill extends Label {
  /// What a pill is drawn in.
  public enum Tone {
    PLAIN,
    GREEN,
    BLUE,
    AMBER
  }

  public Pill(String text, Tone tone) {
    super(text);
    Styles.styled(this, Styles.PILL, tone.name().toLowerCase(Locale.ROOT));
    setMinWidth(Region.USE_PREF_SIZE);
  }
}
