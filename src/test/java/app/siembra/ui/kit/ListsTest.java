package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Rows below each other: a few in a card, any number in a list.
@ExtendWith(OnWindowThread.class)
class ListsTest {
  private final ObservableList<String> names =
      FXCollections.observableArrayList("Ana", "Luis", "Marta");

  @Nested
  class AColumn {
    private final RowColumn<String> column = new RowColumn<>(name -> Row.of(name).onOpen(() -> {}));

    @Test
    void keepsARowWhileItsValueStays() {
      column.show(names);
      var luis = column.getChildren().get(1);

      names.set(0, "Zoe");

      assertThat(column.getChildren()).hasSize(3);
      assertThat(column.getChildren().get(1)).isSameAs(luis);
    }

    @Test
    void makesAllRowsAnewWhenTheLanguageChanges() {
      var language = new SimpleObjectProperty<>("en");
      column.show(names, language);
      var luis = column.getChildren().get(1);

      language.set("es");

      assertThat(column.getChildren()).hasSize(3).doesNotContain(luis);
    }

    @Test
    void showsWhatCanBeDoneInItsFirstRowWhileNoOtherOneIsInUse() {
      var acting =
          new RowColumn<String>(name -> Row.of(name).actions(Buttons.plain("Log", () -> {})))
              .inviting();
      acting.show(names);
      assertThat(withActions(acting)).containsExactly("Ana");

      ((Row) acting.getChildren().get(2)).chosen().set(true);
      assertThat(withActions(acting)).containsExactly("Marta");

      ((Row) acting.getChildren().get(2)).chosen().set(false);
      names.removeFirst();
      assertThat(withActions(acting)).containsExactly("Luis");
    }

    private static List<String> withActions(RowColumn<String> column) {
      return column.getChildren().stream()
          .filter(row -> row.lookup(".row-actions").isVisible())
          .map(row -> ((Label) row.lookup(".name")).getText())
          .toList();
    }

    @Test
    void followsNothingAnyMoreOnceItIsToldSo() {
      var following = column.show(names);

      following.unsubscribe();
      names.clear();

      assertThat(column.getChildren()).hasSize(3);
    }

    @Test
    void arrowsGoFromRowToRow() {
      column.show(names);
      try (var window = ShownWindow.of(column)) {
        column.getChildren().getFirst().requestFocus();

        window.press(KeyCode.DOWN);
        assertThat(window.scene().getFocusOwner()).isSameAs(column.getChildren().get(1));

        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        assertThat(window.scene().getFocusOwner()).isSameAs(column.getChildren().getFirst());
      }
    }
  }

  @Nested
  class AList {
    private final List<String> opened = new ArrayList<>();
    private final VirtualList<String> list =
        new VirtualList<>(
                names, (row, name) -> row.initials("", name).title(name).detail(words(name)))
            .namedBy(name -> name)
            .onOpen(opened::add);

    @Test
    void enterOpensTheChosenRow() {
      try (var window = ShownWindow.of(list)) {
        list.requestFocus();
        list.getSelectionModel().select(1);

        window.press(KeyCode.ENTER);

        assertThat(opened).containsExactly("Luis");
      }
    }

    @Test
    void lettersJumpToANameBlindToCaseAndAccents() {
      names.setAll("Ana", "Óscar", "Olga", "Zoe");
      try (var window = ShownWindow.of(list)) {
        list.requestFocus();
        list.getSelectionModel().select(0);

        window.type("o");
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("Óscar");

        window.type("l");
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("Olga");
      }
    }

    @Test
    void onlyTheRowsInSightExist() {
      names.setAll(IntStream.range(0, 100_000).mapToObj(i -> "Person " + i).toList());
      list.fixed();
      try (var window = ShownWindow.of(list)) {
        assertThat(cells()).hasSizeLessThan(40);
        window.layout();
      }
    }

    @Test
    void rowsOfDifferentHeightsAllMoveByTheSameWhenScrolled() {
      names.setAll(IntStream.range(0, 400).mapToObj(i -> "Person " + i).toList());
      list.setMaxWidth(240);
      try (var window = ShownWindow.of(list)) {
        for (int i = 0; i < 60; i++) {
          var before = tops();

          window.scroll(list, i < 40 ? -30 : 30);

          var moved = new TreeSet<Long>();
          tops()
              .forEach(
                  (name, top) -> {
                    if (before.containsKey(name)) {
                      moved.add(Math.round(top - before.get(name)));
                    }
                  });
          assertThat(moved).as("step %d", i).containsExactly(i < 40 ? -30L : 30L);
        }
      }
    }

    @Test
    void aLineThatWrapsMakesItsRowHigher() {
      names.setAll("Person 1", "Person 3");
      list.setMaxWidth(240);
      try (var window = ShownWindow.of(list)) {
        window.layout();
        var heights =
            cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(ListCell::getHeight)
                .distinct()
                .toList();

        assertThat(heights).hasSize(2);
      }
    }

    private String words(String name) {
      return name.endsWith("3")
          ? "A line that is so long that it takes two or three lines in a narrow list"
          : "short";
    }

    private List<ListCell<?>> cells() {
      var cells = new ArrayList<ListCell<?>>();
      for (Node node : list.lookupAll(".list-cell")) {
        cells.add((ListCell<?>) node);
      }
      return cells;
    }

    private Map<Object, Double> tops() {
      var tops = new HashMap<Object, Double>();
      cells().stream()
          .filter(cell -> !cell.isEmpty() && cell.isVisible())
          .forEach(cell -> tops.put(cell.getItem(), cell.getBoundsInParent().getMinY()));
      return tops;
    }
  }
}
