package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.rules.Listed;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Cells;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Rows that showed somebody else before look as rows that were made for who they show.
@ExtendWith(OnWindowThread.class)
final class ScrolledRowsTest {
  private static final List<Listed> PEOPLE =
      IntStream.range(0, 500).mapToObj(ScrollCost::person).toList();

  @TempDir Path folder;
  private Studio studio;
  private PeopleViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model = new PeopleViewModel(studio.services(), new Post(folder), studio.desk());
  }

  @AfterEach
  void close() {
    studio.close();
  }

  private VirtualList<Listed> strips() {
    var list = PeopleList.wide(model, studio.speech()).node();
    list.setFixedCellSize(58);
    return list;
  }

  private VirtualList<Listed> table() {
    model.views().asTable(true);
    var table = new PeopleTable(model, studio.speech());
    var _ = table.follow();
    table.list().setFixedCellSize(Math.ceil(Cells.HEIGHT * 14));
    return table.list();
  }

  @Test
  void inTheList() {
    assertLooksAsNew(this::strips);
  }

  @Test
  void inTheTable() {
    assertLooksAsNew(this::table);
  }

  private interface Made {
    VirtualList<Listed> list();
  }

  private void assertLooksAsNew(Made made) {
    VirtualList<Listed> list = made.list();
    list.show(PEOPLE);
    try (ShownWindow window = ShownWindow.of(list)) {
      VirtualFlow<?> flow = flow(list);
      for (int frame = 0; frame < 40; frame++) {
        double _ = flow.scrollPixels(frame % 5 == 4 ? -70 : 120);
        window.layout();
        if (frame % 13 == 0) {
          assertThat(seen(list)).isEqualTo(seen(anew(made, flow)));
        }
      }
      flow.setPosition(0.7);
      window.layout();
      assertThat(seen(list)).hasSizeGreaterThan(5).isEqualTo(seen(anew(made, flow)));
    }
  }

  /// A list that was never scrolled, whose first rows are those in sight of another one.
  private VirtualList<Listed> anew(Made made, VirtualFlow<?> flow) {
    VirtualList<Listed> list = made.list();
    int first = flow.getFirstVisibleCell().getIndex();
    list.show(PEOPLE.subList(first, PEOPLE.size()));
    try (ShownWindow window = ShownWindow.of(list)) {
      window.layout();
      return list;
    }
  }

  private static VirtualFlow<?> flow(VirtualList<Listed> list) {
    return (VirtualFlow<?>) Objects.requireNonNull(list.lookup(".virtual-flow"));
  }

  /// What the first rows in sight look like.
  private static List<List<String>> seen(VirtualList<Listed> list) {
    List<List<String>> rows = new ArrayList<>();
    VirtualFlow<?> flow = flow(list);
    int first = flow.getFirstVisibleCell().getIndex();
    for (int i = first; i < first + 8; i++) {
      ListCell<?> cell = (ListCell<?>) Objects.requireNonNull(flow.getCell(i));
      List<String> parts = new ArrayList<>();
      tell(Objects.requireNonNull(cell.getGraphic()), parts);
      rows.add(parts);
    }
    return rows;
  }

  private static void tell(Node node, List<String> parts) {
    String look =
        switch (node) {
          case Text text ->
              text.getText() + " " + text.getFont() + " " + text.getFill() + " " + text.getX();
          case Region region -> region.getWidth() + "x" + region.getHeight() + fills(region);
          default -> "";
        };
    parts.add(node.isVisible() + " " + node.getOpacity() + " " + node.getBoundsInParent() + look);
    if (node instanceof Parent parent) {
      assertThat(parent.isNeedsLayout()).as(parent + " in " + parent.getParent()).isFalse();
      parent.getChildrenUnmodifiable().forEach(child -> tell(child, parts));
    }
  }

  private static List<?> fills(Region region) {
    return region.getBackground() == null
        ? List.of()
        : region.getBackground().getFills().stream().map(BackgroundFill::getFill).toList();
  }
}
