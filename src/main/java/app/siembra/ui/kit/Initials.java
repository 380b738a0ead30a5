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
/// screen readers pass it by. The photograph comes from the [Portraits] of the window; until it is
/// there, the initials are.
public final class Initials extends StackPane {
  static final int TINTS = 6;

  private final Label letters = Styles.styled(new Label(), Styles.LETTERS);
  private @Nullable ImageView picture;
  private @Nullable Icon check;
  private String photo = "";
  private boolean large;

  /// Empty, until it is shown somebody.
  public Initials() {
    Styles.styled(this, Styles.INITIALS);
    setAccessibleRole(AccessibleRole.NODE);
    setFocusTraversable(false);
    setMouseTransparent(true);
    getChildren().add(letters);
    sceneProperty().subscribe(_ -> ask());
  }

  public Initials(String initials, String name) {
    this(initials, name, "");
  }

  public Initials(String initials, String name, String photo) {
    this();
    show(initials, name, photo);
  }

  /// The size that heads a page.
  public Initials large() {
    Styles.styled(this, Styles.LARGE);
    large = true;
    return this;
  }

  /// Lets a check take the place of the picture while the row is marked, and while the mouse is
  /// over the place that marks it.
  public Initials markable() {
    check = new Icon(Feather.CHECK);
    getChildren().add(check);
    return this;
  }

  /// These initials on the tint of `name`, in place of what was shown before.
  public void show(String initials, String name) {
    show(initials, name, "");
  }

  /// The same with the photograph of that name in their place; none if it is empty.
  public void show(String initials, String name, String photograph) {
    getStyleClass().removeIf(style -> style.startsWith("tint-"));
    Styles.styled(this, tint(name));
    letters.setText(initials);
    if (!photo.equals(photograph)) {
      photo = photograph;
      hide();
      ask();
    }
  }

  private void ask() {
    if (!photo.isEmpty()) {
      String asked = photo;
      Portraits.of(getScene())
          .ifPresent(portraits -> portraits.ask(asked, large, image -> show(asked, image)));
    }
  }

  /// It may have been shown somebody else meanwhile.
  private void show(String asked, Image photograph) {
    if (!asked.equals(photo)) {
      return;
    }
    if (picture == null) {
      picture = round();
    }
    picture.setImage(photograph);
    double side = Math.min(photograph.getWidth(), photograph.getHeight());
    picture.setViewport(
        new Rectangle2D(
            (photograph.getWidth() - side) / 2, (photograph.getHeight() - side) / 2, side, side));
    if (!getChildren().contains(picture)) {
      getChildren().set(0, picture);
    }
  }

  private void hide() {
    if (picture != null) {
      picture.setImage(null);
      getChildren().set(0, letters);
    }
  }

  /// Cut round from the middle of the photograph.
  private ImageView round() {
    var view = Styles.styled(new ImageView(), Styles.PHOTO);
    view.setSmooth(true);
    view.fitWidthProperty().bind(widthProperty());
    view.fitHeightProperty().bind(heightProperty());
    var round = new Circle();
    round.radiusProperty().bind(widthProperty().divide(2));
    round.centerXProperty().bind(widthProperty().divide(2));
    round.centerYProperty().bind(heightProperty().divide(2));
    view.setClip(round);
    return view;
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
