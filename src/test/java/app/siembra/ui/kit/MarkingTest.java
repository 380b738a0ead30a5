package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Several rows of a list marked at once, by keys and by mouse, apart from the cursor.
@ExtendWith(OnWindowThread.class)
class MarkingTest {
  private final List<String> opened = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private final ObjectProperty<Set<String>> marked = new SimpleObjectProperty<>(Set.of());
  private final VirtualList<String> list =
      new VirtualList<String>(
              (row, name) ->
                  row.title(name)
                      .lead(Initials.class, () -> new Initials().markable())
                      .show("", name))
          .namedBy(name -> name)
          .onOpen(opened::add)
          .onMove(moved::add)
          .markedBy(name -> name.toLowerCase(Locale.ROOT), marked);

  MarkingTest() {
    list.show(List.of("Ana", "Bo", "Cleo", "Dan", "Eva Li"));
  }

  @Test
  void spaceMarksTheRowWithTheCursorAndTakesTheMarkBack() {
    try (var window = ShownWindow.of(list)) {
      at(1);

      window.press(KeyCode.SPACE);
      assertThat(marked.get()).containsExactly("bo");

      window.press(KeyCode.SPACE);
      assertThat(marked.get()).isEmpty();
    }
  }

  @Test
  void spaceWithinANameThatIsTypedMarksNothing() {
    try (var window = ShownWindow.of(list)) {
      at(0);
      window.type("e");
      window.press(KeyCode.SPACE);
      window.type(" ");

      assertThat(marked.get()).isEmpty();
    }
  }

  @Test
  void shiftAndArrowsMarkFromWhereTheyBeganAndBack() {
    try (var _ = ShownWindow.of(list)) {
      at(1);
      press(KeyCode.DOWN, true, false);
      press(KeyCode.DOWN, true, false);
      assertThat(marked.get()).containsExactlyInAnyOrder("bo", "cleo", "dan");

      press(KeyCode.UP, true, false);
      assertThat(marked.get()).containsExactlyInAnyOrder("bo", "cleo");
      assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("Cleo");
    }
  }

  @Test
  void controlAMarksAllAndEscapeNone() {
    try (var window = ShownWindow.of(list)) {
      at(0);
      press(KeyCode.A, false, true);
      assertThat(marked.get()).hasSize(5);

      window.press(KeyCode.ESCAPE);
      assertThat(marked.get()).isEmpty();
    }
  }

  @Test
  void aClickOpensAndAClickWithAKeyMarks() {
    try (var window = ShownWindow.of(list)) {
      click(row(1), false, false);
      assertThat(opened).containsExactly("Bo");

      click(row(2), false, true);
      click(row(4), true, false);
      window.layout();

      assertThat(marked.get()).containsExactlyInAnyOrder("cleo", "dan", "eva li");
      assertThat(opened).containsExactly("Bo");
    }
  }

  @Test
  void aClickOnThePictureMarksAndShowsACheck() {
    try (var window = ShownWindow.of(list)) {
      click(row(3).lookup(".row-lead"), false, false);
      window.layout();
      window.layout();

      assertThat(marked.get()).containsExactly("dan");
      assertThat(opened).isEmpty();
      assertThat(cell(3).getPseudoClassStates()).contains(Styles.MARKED);
      assertThat(row(3).lookup(".letters").isVisible()).isFalse();
      assertThat(row(2).lookup(".letters").isVisible()).isTrue();
    }
  }

  @Test
  void theCursorStaysOnWhomItWasAndTellsOnlyOfTheUsersMoves() {
    try (var window = ShownWindow.of(list)) {
      at(2);
      window.press(KeyCode.DOWN);
      moved.clear();

      list.show(List.of("Dan", "Eva Li", "Fay"));
      assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("Dan");

      list.show(List.of("Eva Li", "Fay"));
      assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("Eva Li");
      assertThat(moved).isEmpty();

      window.press(KeyCode.DOWN);
      assertThat(moved).containsExactly("Fay");
    }
  }

  @Test
  void whoeverIsChosenComesIntoSight() {
    list.show(IntStream.range(0, 1000).mapToObj(i -> "Person " + i).toList());
    try (var window = ShownWindow.of(list)) {
      list.choose("Person 700");
      window.layout();

      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(700);
      assertThat(cells()).anyMatch(cell -> "Person 700".equals(cell.getItem()));
      assertThat(moved).isEmpty();
    }
  }

  private void at(int index) {
    list.requestFocus();
    list.getSelectionModel().select(index);
  }

  private void press(KeyCode code, boolean shift, boolean control) {
    Event.fireEvent(
        list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
  }

  private static void click(Node node, boolean shift, boolean control) {
    for (var type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      Event.fireEvent(node, mouse(type, node.localToScene(5, 5), shift, control));
    }
  }

  private static MouseEvent mouse(
      EventType<MouseEvent> type, Point2D at, boolean shift, boolean control) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        shift,
        control,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private Node row(int index) {
    return cell(index).lookup(".row");
  }

  private ListCell<?> cell(int index) {
    return cells().stream().filter(cell -> cell.getIndex() == index).findFirst().orElseThrow();
  }

  private List<ListCell<?>> cells() {
    var cells = new ArrayList<ListCell<?>>();
    for (Node node : list.lookupAll(".list-cell")) {
      cells.add((ListCell<?>) node);
    }
    return cells;
  }
}
