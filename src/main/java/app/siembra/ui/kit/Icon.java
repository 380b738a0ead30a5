package app.siembra.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// A small picture beside words, as large as they are. Decoration only: the words say what it
/// means.
///
/// A label in the icons' typeface, and not Ikonli's own node: that one takes its size in em for a
/// share of its own size, and so grows each time its styles are applied.
public final class Icon extends Label {
  public Icon(Ikon icon) {
    super(Character.toString(icon.getCode()));
    Styles.styled(this, Styles.ICON);
    var typeface =
        IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
            .resolve(icon.getDescription());
    setStyle("-fx-font-family: '" + typeface.getFontFamily() + "'");
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("");
    setMouseTransparent(true);
    setMinWidth(USE_PREF_SIZE);
  }
}
