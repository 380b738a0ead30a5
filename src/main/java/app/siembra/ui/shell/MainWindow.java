package app.siembra.ui.shell;

import app.siembra.ui.kit.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window of the desktop that the [Shell] fills.
public final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  private MainWindow() {}

  /// Fills `stage`, which is called `title`, with `content`, dressed in the theme and as large as it usually is. The stage is
  /// not shown yet. Content that is put in its place later is dressed too.
  public static void fill(Stage stage, Parent content, Theme theme, ObservableValue<String> title) {
    var scene = new Scene(content, WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }
}
