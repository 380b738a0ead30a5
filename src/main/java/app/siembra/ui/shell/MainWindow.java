package app.siembra.ui.shell;

import static java.util.Objects.requireNonNull;

import app.siembra.ui.kit.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The window of the desktop that the [Shell] fills.
public final class MainWindow {
  private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  private MainWindow() {}

  /// Fills `stage`, which is called `title`, with `content`, dressed in the theme and as large as
  /// it usually is. The stage is not shown yet. Content that is put in its place later is dressed
  /// too.
  public static void fill(Stage stage, Parent content, Theme theme, ObservableValue<String> title) {
    var scene = new Scene(content, WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(title);
    stage.getIcons().setAll(icons());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  /// The same picture in several sizes, of which the desktop takes what it needs.
  private static List<Image> icons() {
    return ICONS.stream().map(MainWindow::icon).toList();
  }

  private static Image icon(int size) {
    String name = "/app/siembra/icon/" + size + ".png";
    try (InputStream file = MainWindow.class.getResourceAsStream(name)) {
      return new Image(requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
