package app.siembra.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A line to write in that is there only while it is wanted. Enter hands over what was written and
/// waits for the next; Esc, Enter in the empty line or leaving it make it go away.
public final class Adder extends StackPane {
  private final TextField line;
  private final Consumer<? super String> add;
  private Node back = this;

  /// A plain line.
  ///
  /// @param prompt what the line asks for
  /// @param add gets each line that is not blank
  public Adder(ObservableValue<String> prompt, Consumer<? super String> add) {
    this(new TextField(), prompt, add);
    getChildren().add(line);
  }

  /// A line that offers what fits.
  public Adder(
      ChipField<String> field, ObservableValue<String> prompt, Consumer<? super String> add) {
    this(field.input(), prompt, add);
    field.chosen().subscribe(() -> handOver(field.chosen()));
    getChildren().add(field);
  }

  private Adder(TextField line, ObservableValue<String> prompt, Consumer<? super String> add) {
    this.line = Styles.styled(line, Styles.SMALL_FIELD);
    this.add = add;
    line.promptTextProperty().bind(prompt);
    line.accessibleTextProperty().bind(prompt);
    line.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    line.focusedProperty().subscribe((_, focused) -> onFocus(focused));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// A quiet word that opens the line.
  public Hyperlink word(ObservableValue<String> words) {
    var word = Buttons.link(words, () -> {});
    word.accessibleHelpProperty().bind(line.promptTextProperty());
    word.setOnAction(_ -> begin(word));
    return word;
  }

  /// Opens the line and goes into it.
  ///
  /// @param owner where the focus goes back to
  public void begin(Node owner) {
    back = owner;
    setVisible(true);
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
      setVisible(false);
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
      setVisible(false);
    }
  }

  private void handOver(List<String> chosen) {
    var taken = List.copyOf(chosen);
    if (!taken.isEmpty()) {
      chosen.clear();
      taken.forEach(add);
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
