package app.siembra.ui.shell;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.KeyHint;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The keys, each with what it does.
final class KeysSheet extends VBox {
  private static final KeyCombination EDIT = KeyCombination.valueOf("Shortcut+E");

  private final GridPane grid = Styles.styled(new GridPane(), "keys-grid");

  KeysSheet(Speech speech, Runnable close) {
    Styles.styled(this, "keys-sheet");
    for (var shortcut : Shortcut.values()) {
      if (shortcut != Shortcut.FIND) {
        line(shortcut.shown(), speech.get(shortcut.key()));
      }
    }
    for (var place : Place.values()) {
      line(KeyHint.wordsOf(place.keys()), speech.get(place.key()));
    }
    line(KeyHint.wordsOf(EDIT), speech.get("keys.edit"));
    line(speech.get("keys.delete"), speech.get("keys.delete.do"));
    line(speech.get("keys.arrows"), speech.get("keys.arrows.do"));
    line(speech.get("keys.letters"), speech.get("keys.letters.do"));
    line(speech.get("keys.enter"), speech.get("keys.enter.do"));
    line(speech.get("keys.escape"), speech.get("keys.escape.do"));
    var scroll = Styles.styled(new ScrollPane(grid), "page");
    scroll.setFitToWidth(true);
    getChildren()
        .addAll(
            Lines.of(speech.get("keys.title"), Styles.HEADING),
            scroll,
            Buttons.filled(speech.get("sheet.close"), close));
  }

  private void line(String keys, String what) {
    var name = Styles.styled(new Label(keys), "key-hint");
    grid.addRow(grid.getRowCount(), name, Lines.of(what));
  }
}
