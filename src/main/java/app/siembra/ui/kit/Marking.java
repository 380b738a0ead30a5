package app.siembra.ui.kit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Marks rows of a list, apart from the cursor. One: Space, Ctrl and a click, or a click on what
/// stands before the text. All from there to here: Shift and an arrow or a click. All: Ctrl+A. None:
/// Esc.
///
/// @param <T> the value behind a row
/// @param <K> what of a value is remembered as marked
final class Marking<T, K> {
  private final VirtualList<T> list;
  private final Function<? super T, ? extends K> key;
  private final ObjectProperty<Set<K>> marked;
  private @Nullable K anchor;

  Marking(
      VirtualList<T> list, Function<? super T, ? extends K> key, ObjectProperty<Set<K>> marked) {
    this.list = list;
    this.key = key;
    this.marked = marked;
    list.getStyleClass().add("markable");
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  ObjectProperty<Set<K>> marked() {
    return marked;
  }

  boolean isMarked(T value) {
    return marked.get().contains(key.apply(value));
  }

  private void onKey(KeyEvent event) {
    int here = list.getSelectionModel().getSelectedIndex();
    boolean done =
        switch (event.getCode()) {
          case SPACE -> (event.isShortcutDown() || !list.typing()) && toggle(here);
          case A -> event.isShortcutDown() && markAll();
          case UP -> event.isShiftDown() && extend(here, here - 1);
          case DOWN -> event.isShiftDown() && extend(here, here + 1);
          case ESCAPE -> clear();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private void onPress(MouseEvent event) {
    int index = indexAt(event);
    if (!marks(event) || index < 0) {
      return;
    }
    int here = list.getSelectionModel().getSelectedIndex();
    list.requestFocus();
    boolean _ = event.isShiftDown() ? extend(here, index) : toggle(index);
    event.consume();
  }

  /// A click that has marked a row is not to open it.
  private void onClick(MouseEvent event) {
    if (marks(event) && indexAt(event) >= 0) {
      event.consume();
    }
  }

  private static boolean marks(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY
        && (event.isShiftDown() || event.isShortcutDown() || isLead(event));
  }

  private boolean toggle(int index) {
    if (index < 0) {
      return false;
    }
    K at = keyOf(index);
    Set<K> now = new HashSet<>(marked.get());
    if (!now.remove(at)) {
      now.add(at);
    }
    anchor = at;
    list.moveTo(index);
    marked.set(Set.copyOf(now));
    return true;
  }

  private boolean extend(int here, int index) {
    if (index < 0 || index >= list.getItems().size()) {
      return true;
    }
    int from = anchorOr(here < 0 ? index : here);
    anchor = keyOf(from);
    list.moveTo(index);
    marked.set(
        IntStream.rangeClosed(Math.min(from, index), Math.max(from, index))
            .mapToObj(this::keyOf)
            .collect(Collectors.toUnmodifiableSet()));
    return true;
  }

  private boolean markAll() {
    marked.set(list.getItems().stream().map(key).collect(Collectors.toUnmodifiableSet()));
    return true;
  }

  private boolean clear() {
    boolean any = !marked.get().isEmpty();
    anchor = null;
    marked.set(Set.of());
    return any;
  }

  private int anchorOr(int otherwise) {
    if (anchor == null || marked.get().isEmpty()) {
      return otherwise;
    }
    return IntStream.range(0, list.getItems().size())
        .filter(index -> keyOf(index).equals(anchor))
        .findFirst()
        .orElse(otherwise);
  }

  private K keyOf(int index) {
    return key.apply(list.getItems().get(index));
  }

  private static boolean isLead(MouseEvent event) {
    for (@Nullable Node node = target(event); node != null; node = node.getParent()) {
      if (node.getStyleClass().contains(Styles.ROW_LEAD)) {
        return true;
      }
    }
    return false;
  }

  private static int indexAt(MouseEvent event) {
    for (@Nullable Node node = target(event); node != null; node = node.getParent()) {
      if (node instanceof ListCell<?> cell) {
        return cell.isEmpty() ? -1 : cell.getIndex();
      }
    }
    return -1;
  }

  private static @Nullable Node target(MouseEvent event) {
    return event.getTarget() instanceof Node node ? node : null;
  }
}
