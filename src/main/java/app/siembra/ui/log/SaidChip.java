package app.siembra.ui.log;

import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Styles;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A chip for something that stands in the line: its words are typed anew by a click, Enter or the
/// space bar, and it goes by its cross, Delete or Backspace.
final class SaidChip extends HBox {
  /// What can be done with it.
  interface Acts {
    void edit();

    void remove();
  }

  private final Button face;

  /// @param removable whether it stands in the line, and so can go
  SaidChip(String words, ChipLook look, boolean removable, LogWords say, Acts acts) {
    this.face = Styles.styled(new Button(words, new Icon(look.icon())), "log-face");
    Styles.styled(this, "pill", "log-piece");
    getStyleClass().add(look.tone().style());
    face.setMnemonicParsing(false);
    face.setWrapText(true);
    face.setMinWidth(0);
    face.setOnAction(_ -> acts.edit());
    face.addEventHandler(KeyEvent.KEY_PRESSED, event -> onEnter(event, acts));
    face.setAccessibleHelp(say.get(removable ? "log.chip.keys" : "log.chip.edit"));
    getChildren().add(face);
    if (removable) {
      getChildren().add(cross(say.get("field.remove", words), acts::remove));
      addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, acts));
    }
  }

  /// The cross by which something goes.
  static Button cross(String words, Runnable remove) {
    var cross = Styles.styled(new Button("", new Icon(Feather.X)), "log-cross");
    cross.setAccessibleText(words);
    cross.setFocusTraversable(false);
    cross.setMinWidth(Region.USE_PREF_SIZE);
    cross.setOnAction(_ -> remove.run());
    return cross;
  }

  private static void onEnter(KeyEvent event, Acts acts) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      acts.edit();
      event.consume();
    }
  }

  private static void onKey(KeyEvent event, Acts acts) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      acts.remove();
      event.consume();
    }
  }

  /// The keys go to it.
  void enter() {
    face.requestFocus();
  }
}
