package app.siembra.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines of text in a form. Tab leads on to the next field, as in any other; Enter begins a
/// new line, and Enter with Ctrl saves the form.
public final class TextLines extends TextArea {
  public TextLines(int rows, Runnable save) {
    setPrefRowCount(rows);
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, save));
  }

  private void onKey(KeyEvent event, Runnable save) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      boolean _ =
          requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save.run();
      event.consume();
    }
  }
}
