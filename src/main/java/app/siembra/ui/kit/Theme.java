package app.siembra.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Light or dark, and how large the text is. A window is dressed once and follows every later
/// change.
public final class Theme {
  /// What the user asks for; [#SYSTEM] follows the desktop.
  public enum Appearance {
    LIGHT,
    DARK,
    SYSTEM
  }

  /// The smallest and largest text, as a multiple of the usual size.
  public static final double SMALLEST_TEXT = 1.0;

  public static final double LARGEST_TEXT = 2.0;

  private static final double USUAL_TEXT_PIXELS = 14;
  private static final List<String> SHEETS = List.of(sheet("tokens.css"), sheet("kit.css"));

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final DoubleProperty textSize = new SimpleDoubleProperty(SMALLEST_TEXT);
  private final ObservableValue<Boolean> dark;

  /// A theme that follows the desktop this program runs on.
  public static Theme ofDesktop() {
    return new Theme(Platform.getPreferences().colorSchemeProperty());
  }

  /// A theme whose [Appearance#SYSTEM] follows `desktop`.
  public Theme(ObservableValue<ColorScheme> desktop) {
    this.dark =
        Bindings.createBooleanBinding(
            () ->
                switch (appearance.get()) {
                  case LIGHT -> false;
                  case DARK -> true;
                  case SYSTEM -> desktop.getValue() == ColorScheme.DARK;
                },
            appearance,
            desktop);
  }

  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  /// From [#SMALLEST_TEXT] to [#LARGEST_TEXT]; what lies outside is drawn as the nearer of the two.
  public DoubleProperty textSize() {
    return textSize;
  }

  public ObservableValue<Boolean> dark() {
    return dark;
  }

  /// Gives `scene` our styles, now and after each change, until the subscription is ended.
  public Subscription dress(Scene scene) {
    scene.getStylesheets().addAll(SHEETS);
    return Subscription.combine(
        dark.subscribe(isDark -> colour(scene, isDark)),
        textSize.subscribe(_ -> scale(scene.getRoot())),
        scene.rootProperty().subscribe(() -> colour(scene, dark.getValue())),
        scene.rootProperty().subscribe(() -> scale(scene.getRoot())));
  }

  /// Where the style sheet `name` of the window is, for a screen that adds its own.
  public static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/app/siembra/ui/" + name), name)
        .toExternalForm();
  }

  private static void colour(Scene scene, boolean isDark) {
    scene.setUserAgentStylesheet(
        (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    var classes = scene.getRoot().getStyleClass();
    classes.remove(Styles.DARK);
    if (isDark) {
      classes.add(Styles.DARK);
    }
  }

  private void scale(Parent root) {
    double factor = Math.clamp(textSize.get(), SMALLEST_TEXT, LARGEST_TEXT);
    root.setStyle("-fx-font-size: " + USUAL_TEXT_PIXELS * factor + "px");
  }
}
