package app.siembra.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list of any length: only the rows in sight exist. Arrows move, Enter or a click opens, letters
/// jump to a name.
///
/// @param <T> the value behind a row
public final class VirtualList<T> extends ListView<T> {
  private static final int NEAR = 20;

  private Consumer<? super T> open = _ -> {};
  private Consumer<? super T> move = _ -> {};
  private Function<? super T, ?> key = value -> value;
  private @Nullable TypeAhead<T> typeAhead;
  private @Nullable Marking<T, ?> marking;
  private @Nullable Runnable nearEnd;
  private boolean looking;
  private boolean quiet;

  /// @param values what to show; the list follows its changes
  /// @param fill writes a value onto a row, which may have shown another one before
  public VirtualList(ObservableList<T> values, BiConsumer<? super Row, ? super T> fill) {
    this(values, list -> new RowCell<>(new Row(), fill, list::openChosen, list.marking));
  }

  /// A list that shows what it is told to [#show], each value on something other than a row.
  ///
  /// @param make makes one such thing
  public static <T, R extends Region & Openable> VirtualList<T> of(
      Supplier<R> make, BiConsumer<? super R, ? super T> fill) {
    return new VirtualList<T>(
        FXCollections.observableArrayList(),
        list -> new RowCell<>(make.get(), fill, list::openChosen, list.marking));
  }

  private VirtualList(
      ObservableList<T> values, Function<VirtualList<T>, ? extends ListCell<T>> cell) {
    super(values);
    Styles.styled(this, Styles.VIRTUAL_LIST);
    setCellFactory(_ -> cell.apply(this));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getSelectionModel().selectedItemProperty().subscribe(this::moved);
  }

  /// A list that shows what it is told to [#show].
  public VirtualList(BiConsumer<? super Row, ? super T> fill) {
    this(FXCollections.observableArrayList(), fill);
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

  /// What happens when the user moves to another row, by whatever key.
  public VirtualList<T> onMove(Consumer<? super T> action) {
    move = action;
    return this;
  }

  /// Lets letters that are typed jump to the next value whose name begins with them.
  public VirtualList<T> namedBy(Function<? super T, String> name) {
    var typed = new TypeAhead<>(this, name);
    typeAhead = typed;
    addEventHandler(KeyEvent.KEY_TYPED, typed::onTyped);
    return this;
  }

  /// What of a value stays the same when the rest of it changes.
  public VirtualList<T> keyedBy(Function<? super T, ?> function) {
    key = function;
    return this;
  }

  /// Lets several rows be marked, see [Marking]; `marked` may be changed from either side. Called
  /// before the list is first shown.
  public <K> VirtualList<T> markedBy(
      Function<? super T, ? extends K> identity, ObjectProperty<Set<K>> marked) {
    marking = new Marking<>(this, identity, marked);
    return this;
  }

  /// Shows `values` in place of what was there. Who has the cursor keeps it; if they are gone, the
  /// one who took their place has it.
  public void show(List<? extends T> values) {
    int index = getSelectionModel().getSelectedIndex();
    T before = getSelectionModel().getSelectedItem();
    quietly(
        () -> {
          // Told of each of 100,000 rows, the list would take longer than a frame.
          setItems(FXCollections.observableArrayList(values));
          int now = before == null ? -1 : indexOf(key.apply(before));
          cursor(now >= 0 ? now : Math.min(index, values.size() - 1));
        });
  }

  /// Shows these too, after what is there; nothing that is in sight moves.
  public void add(List<? extends T> more) {
    getItems().addAll(more);
  }

  /// What happens when one of the last rows comes into sight: for a list that is read as it is
  /// scrolled.
  public VirtualList<T> onNearEnd(Runnable action) {
    nearEnd = action;
    return this;
  }

  /// A row was written on, perhaps only to be measured.
  void written(int index) {
    if (nearEnd != null && !looking && index >= getItems().size() - NEAR) {
      looking = true;
      Platform.runLater(this::lookForEnd);
    }
  }

  private void lookForEnd() {
    looking = false;
    if (nearEnd != null && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> last = flow.getLastVisibleCell();
      if (last != null && last.getIndex() >= getItems().size() - NEAR) {
        nearEnd.run();
      }
    }
  }

  /// Puts the cursor on the value with that key and brings it into sight; nowhere if there is none.
  public void choose(@Nullable Object wanted) {
    int index = wanted == null ? -1 : indexOf(wanted);
    quietly(() -> cursor(index));
    if (index >= 0) {
      reveal(index);
    }
  }

  /// Moves to the row at `index` as an arrow would.
  void moveTo(int index) {
    getSelectionModel().clearAndSelect(index);
    reveal(index);
  }

  boolean typing() {
    return typeAhead != null && typeAhead.typing();
  }

  private int indexOf(Object wanted) {
    for (int i = 0; i < getItems().size(); i++) {
      if (wanted.equals(key.apply(getItems().get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private void cursor(int index) {
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else {
      getSelectionModel().clearAndSelect(index);
    }
  }

  /// Scrolls no farther than it must, unlike [#scrollTo].
  private void reveal(int index) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private void quietly(Runnable action) {
    quiet = true;
    action.run();
    quiet = false;
  }

  private void moved(@Nullable T value) {
    if (!quiet && value != null) {
      move.accept(value);
    }
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
