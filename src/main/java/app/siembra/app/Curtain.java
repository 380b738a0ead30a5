package app.siembra.app;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Lets the window be out of sight while Siembra goes on. What fills it is put in only while it is
/// seen: a screen that nobody sees neither works nor counts as shown.
final class Curtain {
  private final Stage stage;
  private boolean drawn;
  private @Nullable Parent behind;

  /// @param drawn whether the window stays out of sight until it is called for
  Curtain(Stage stage, boolean drawn) {
    this.stage = stage;
    this.drawn = drawn;
    stage.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> open());
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> close());
  }

  private void open() {
    drawn = false;
    Parent content = behind;
    if (content != null) {
      behind = null;
      stage.getScene().setRoot(content);
    }
  }

  private void close() {
    drawn = true;
    behind = stage.getScene().getRoot();
    stage.getScene().setRoot(new Region());
  }

  /// Fills the window, and shows it unless it is out of sight.
  void fill(Parent content) {
    if (drawn) {
      behind = content;
    } else {
      stage.getScene().setRoot(content);
      stage.show();
    }
  }

  /// Fills the window with what the user has to see.
  void insist(Parent content) {
    drawn = false;
    behind = null;
    fill(content);
  }
}
