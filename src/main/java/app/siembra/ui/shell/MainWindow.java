package app.siembra.ui.shell;

import app.siembra.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window of the desktop that the [Shell] fills.
public final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  private MainWindow() {}

  /// Fills `stage` with the shell, dressed in the theme and as large as it usually is. The stage is
  /// not shown yet.
  public static void fill(Stage stage, Shell shell, Theme theme) {
    var scene = new Scene(shell.node(), WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setTitle("Siembra");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }
}
