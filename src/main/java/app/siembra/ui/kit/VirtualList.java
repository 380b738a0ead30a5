package app.siembra.ui.kit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list of any length: only the rows in sight exist. Arrows move, Enter or a double click opens,
/// letters jump to a name.
///
/// @param <T> the value behind a row
public final class VirtualList<T> extends ListView<T> {
  private Consumer<? super T> open = _ -> {};

  /// @param values what to show; the list follows its changes
  /// @param fill writes a value onto a row, which may have shown another one before
  public VirtualList(ObservableList<T> values, BiConsumer<? super Row, ? super T> fill) {
    super(values);
    Styles.styled(this, Styles.VIRTUAL_LIST);
    setCellFactory(_ -> new RowCell<>(fill, this::openChosen));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Gives every row the height of a name and one line below it, whose end is cut off if need be:
  /// for lists of thousands.
  public VirtualList<T> fixed() {
    Styles.styled(this, Styles.FIXED);
    return this;
  }

  /// What Enter or a click does with the row it is meant for.
  public VirtualList<T> onOpen(Consumer<? super T> action) {
    open = action;
    return this;
  }

  /// Lets letters that are typed jump to the next value whose name begins with them.
  public VirtualList<T> namedBy(Function<? super T, String> name) {
    var typed = new TypeAhead<>(this, name);
    addEventHandler(KeyEvent.KEY_TYPED, typed::onTyped);
    return this;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
      openChosen();
      event.consume();
    }
  }

  private void openChosen() {
    T chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      open.accept(chosen);
    }
  }
}
