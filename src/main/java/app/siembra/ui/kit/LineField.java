package app.siembra.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// One line that is saved as it is left: Enter or leaving the field hands it over, Esc takes back
/// what was typed. A tooltip has the whole of a line that is longer than the field.
public final class LineField extends TextField {
  private Consumer<String> commit = _ -> {};
  private String saved = "";

  public LineField() {
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                handOver();
              }
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    textProperty().subscribe(this::tellWhole);
    widthProperty().subscribe(this::tellWhole);
    fontProperty().subscribe(this::tellWhole);
  }

  /// Who gets the line each time it was changed.
  public LineField onCommit(Consumer<String> action) {
    commit = action;
    return this;
  }

  /// Shows `text` as what is saved, unless the user is just typing something else.
  public void show(String text) {
    if (!isFocused() || getText().equals(saved)) {
      setText(text);
    }
    saved = text;
  }

  private void tellWhole() {
    var words = new Text(getText());
    words.setFont(getFont());
    double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    setTooltip(words.getLayoutBounds().getWidth() > room ? new Tooltip(getText()) : null);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      handOver();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(saved)) {
      setText(saved);
      event.consume();
    }
  }

  private void handOver() {
    if (!getText().equals(saved)) {
      saved = getText();
      commit.accept(saved);
    }
  }
}
