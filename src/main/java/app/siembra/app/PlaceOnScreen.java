package app.siembra.app;

import app.siembra.service.Memory.WindowPlace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Puts the window where it was, and notes where it is.
final class PlaceOnScreen {
  private static final Duration SETTLED = Duration.seconds(1);

  /// So much of the upper edge has to be on a screen that one can take hold of it.
  private static final int GRIP = 60;

  private final Stage stage;
  private final PauseTransition settling = new PauseTransition(SETTLED);
  private @Nullable WindowPlace last;

  PlaceOnScreen(Stage stage) {
    this.stage = stage;
  }

  /// Puts the window where it was, if there is still a screen there; it need not be shown yet.
  void restore(WindowPlace place) {
    Rectangle2D edge =
        new Rectangle2D(
            place.x() + GRIP, place.y(), Math.max(GRIP, place.width() - 2 * GRIP), GRIP);
    Screen.getScreensForRectangle(edge).stream()
        .filter(screen -> screen.getVisualBounds().intersects(edge))
        .findFirst()
        .ifPresent(screen -> restore(place, screen.getVisualBounds()));
  }

  private void restore(WindowPlace place, Rectangle2D screen) {
    last = place;
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(Math.min(place.width(), screen.getWidth()));
    stage.setHeight(Math.min(place.height(), screen.getHeight()));
    stage.setMaximized(place.maximised());
  }

  /// Tells `remember` of each place at which the window has stayed for a moment.
  void follow(Consumer<WindowPlace> remember) {
    settling.setOnFinished(_ -> now().ifPresent(remember));
    Stream.of(
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty())
        .forEach(property -> property.subscribe((_, _) -> settling.playFromStart()));
  }

  /// Where the window is; empty where the desktop does not say.
  Optional<WindowPlace> now() {
    WindowPlace before = last;
    if (stage.isIconified() || stage.isFullScreen()) {
      return Optional.ofNullable(before);
    }
    if (stage.isMaximized() && before != null) {
      last = new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
    } else if (!Double.isNaN(stage.getX() + stage.getY() + stage.getWidth() + stage.getHeight())) {
      last =
          new WindowPlace(
              (int) stage.getX(),
              (int) stage.getY(),
              (int) stage.getWidth(),
              (int) stage.getHeight(),
              stage.isMaximized());
    }
    return Optional.ofNullable(last);
  }
}
