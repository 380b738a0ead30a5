package app.siembra.ui.shell;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What hides the window from somebody who looks over the shoulder.
final class Cover extends VBox {
  private final Button uncover;

  Cover(Speech speech, Runnable lift) {
    Styles.styled(this, "cover");
    uncover = Buttons.plain(speech.bind("cover.lift"), lift);
    getChildren()
        .addAll(
            Styles.styled(new Region(), "leaf"),
            Lines.of(speech.bind("window.title"), "brand"),
            uncover);
    setVisible(false);
  }

  void enter() {
    uncover.requestFocus();
  }
}
