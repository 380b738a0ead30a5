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
    AMBER;

    /// The style class that draws it so.
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Tone tone = Tone.PLAIN;

  public Pill(String text, Tone tone) {
    Styles.styled(this, Styles.PILL);
    setMinWidth(Region.USE_PREF_SIZE);
    show(text, tone);
  }

  /// Other words and another tone, in place of what was shown before.
  public void show(String text, Tone changed) {
    setText(text);
    getStyleClass().remove(tone.style());
    getStyleClass().add(changed.style());
    tone = changed;
  }
}
