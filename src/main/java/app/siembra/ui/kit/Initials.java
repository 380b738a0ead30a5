package app.siembra.ui.kit;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A round picture of somebody: the photograph if there is one, else the initials on a quiet tint
/// that is always the same for the same name. Decoration only: the name stands beside it, so that
/// screen readers pass it by.
public final class Initials extends StackPane {
  static final int TINTS = 6;

  private final Label letters = Styles.styled(new Label(), Styles.LETTERS);
  private @Nullable Icon check;

  /// Empty, until it is shown somebody.
  public Initials() {
    Styles.styled(this, Styles.INITIALS);
    setAccessibleRole(AccessibleRole.NODE);
    setFocusTraversable(false);
    setMouseTransparent(true);
    getChildren().add(letters);
  }

  public Initials(String initials, String name) {
    this();
    show(initials, name);
  }

  /// The size that heads a page.
  public Initials large() {
    Styles.styled(this, Styles.LARGE);
    return this;
  }

  /// Lets a check take the place of the letters while the row is marked, and while the mouse is
  /// over the place that marks it.
  public Initials markable() {
    check = new Icon(Feather.CHECK);
    getChildren().add(check);
    return this;
  }

  /// These initials on the tint of `name`, in place of what was shown before.
  public void show(String initials, String name) {
    getStyleClass().removeIf(style -> style.startsWith("tint-"));
    Styles.styled(this, tint(name));
    letters.setText(initials);
    if (!getChildren().contains(letters)) {
      getChildren().setAll(letters);
    }
    if (check != null && !getChildren().contains(check)) {
      getChildren().add(check);
    }
  }

  /// The photograph, cut round from its middle; the initials stay until it has loaded.
  public void show(Image photograph) {
    var view = new ImageView(photograph);
    double side = Math.min(photograph.getWidth(), photograph.getHeight());
    view.setViewport(
        new Rectangle2D(
            (photograph.getWidth() - side) / 2, (photograph.getHeight() - side) / 2, side, side));
    view.fitWidthProperty().bind(widthProperty());
    view.fitHeightProperty().bind(heightProperty());
    var round = new Circle();
    round.radiusProperty().bind(widthProperty().divide(2));
    round.centerXProperty().bind(widthProperty().divide(2));
    round.centerYProperty().bind(heightProperty().divide(2));
    view.setClip(round);
    getChildren().setAll(view);
  }

  /// The style of the tint of a name.
  public static String tint(String name) {
    return "tint-" + tintOf(name);
  }

  /// From 1 to [#TINTS], always the same for the same name.
  static int tintOf(String name) {
    return Math.floorMod(name.strip().toLowerCase(Locale.ROOT).hashCode(), TINTS) + 1;
  }
}
