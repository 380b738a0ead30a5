package app.siembra.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A quiet word that becomes a line to write in. Enter hands over what was written and waits for
/// the next; Esc, Enter in the empty line or leaving it make it a word again.
public final class Adder extends StackPane {
  private final Node back;
  private final TextField line = Styles.styled(new TextField(), Styles.SMALL_FIELD);
  private final Consumer<? super String> add;

  /// A line that something else opens, to which the focus goes back.
  ///
  /// @param prompt what the line asks for
  /// @param add gets each line that is not blank
  public Adder(Node back, ObservableValue<String> prompt, Consumer<? super String> add) {
    this.back = back;
    this.add = add;
    Styles.styled(this, Styles.ADDER);
    line.promptTextProperty().bind(prompt);
    line.accessibleTextProperty().bind(prompt);
    line.setVisible(false);
    line.managedProperty().bind(line.visibleProperty());
    line.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    line.focusedProperty().subscribe((_, focused) -> onFocus(focused));
    getChildren().add(line);
  }

  /// A word that becomes a line.
  ///
  /// @param words what is pressed to begin
  public static Adder of(
      ObservableValue<String> words, ObservableValue<String> prompt, Consumer<? super String> add) {
    var word = Styles.styled(new Hyperlink(), Styles.LINK);
    var adder = new Adder(word, prompt, add);
    word.textProperty().bind(words);
    word.setMinWidth(Region.USE_PREF_SIZE);
    word.accessibleHelpProperty().bind(prompt);
    word.setOnAction(_ -> adder.begin());
    Presence.of(word, adder.line.visibleProperty().map(visible -> !visible));
    adder.getChildren().addFirst(word);
    return adder;
  }

  /// Opens the line and goes into it.
  public void begin() {
    line.setVisible(true);
    line.requestFocus();
  }

  /// The line, for those who add words to choose from.
  public TextField line() {
    return line;
  }

  private void onKey(KeyEvent event) {
    boolean isEnd = event.getCode() == KeyCode.ENTER && line.getText().isBlank();
    if (event.getCode() == KeyCode.ESCAPE || isEnd) {
      line.clear();
      line.setVisible(false);
      back.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      handOver();
      event.consume();
    }
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      handOver();
      line.setVisible(false);
    }
  }

  private void handOver() {
    var written = line.getText().strip();
    line.clear();
    if (!written.isEmpty()) {
      add.accept(written);
    }
  }
}
