package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnWindowThread.class)
class RowTest {
  private final Button log = Buttons.filled("Log", () -> {});
  private final List<String> done = new ArrayList<>();
  private final Row row =
      Row.of("Jon Otxoa")
          .initials("JO", "Jon Otxoa")
          .detail("You wanted to talk every 3 months. Last: a call on 2 August.")
          .note("Last time: his daughter starts school in Bilbao.")
          .actions(Buttons.plain("Reach", () -> {}), log, Buttons.plain("Later", () -> {}))
          .onOpen(() -> done.add("open"));

  @ParameterizedTest
  @ValueSource(ints = {220, 300, 420, 560, 900})
  void nothingMovesWhenTheActionsCome(int width) {
    try (var window = ShownWindow.of(row)) {
      row.setMaxWidth(width);
      window.layout();
      var before = places();

      row.chosen().set(true);
      window.layout();

      assertThat(log.getParent().isVisible()).isTrue();
      assertThat(places()).isEqualTo(before);
    }
  }

  @Test
  void actionsThatStandAreThereAlways() {
    assertThat(log.getParent().isVisible()).isFalse();

    assertThat(row.standing().lookup(".row-actions").isVisible()).isTrue();
    row.chosen().set(true);
    row.chosen().set(false);
    assertThat(log.getParent().isVisible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {220, 300, 420, 560, 900})
  void actionsThatAreThereAlwaysCoverNoWords(int width) {
    try (var window = ShownWindow.of(row.standing())) {
      row.setMaxWidth(width);
      row.chosen().set(true);
      window.layout();
      var actions = row.lookup(".row-actions").getBoundsInParent();

      for (Node line : row.lookupAll(".label .text")) {
        if (!isInside(line, row.lookup(".row-actions"))
            && !line.localToScene(line.getBoundsInLocal()).isEmpty()) {
          var words = row.sceneToLocal(line.localToScene(line.getBoundsInLocal()));
          var inner =
              new javafx.geometry.BoundingBox(
                  words.getMinX(),
                  words.getMinY() + 3,
                  words.getWidth(),
                  Math.max(0, words.getHeight() - 6));
          assertThat(inner.intersects(actions)).as(line.toString()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 420, 560, 900})
  void wordsHaveAllTheWidthAsIfThereWereNoActions(int width) {
    var words =
        Row.of("Jon Otxoa")
            .initials("JO", "Jon Otxoa")
            .detail("You wanted to talk every 3 months. Last: a call on 2 August.")
            .note("Last time: his daughter starts school in Bilbao.");
    var both = new VBox(words, row);
    try (var window = ShownWindow.of(both)) {
      both.setMaxWidth(width);
      window.layout();

      assertThat(row.getHeight()).isEqualTo(words.getHeight());
      assertThat(row.lookup(".row-text").getBoundsInParent())
          .isEqualTo(words.lookup(".row-text").getBoundsInParent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {420, 560, 900})
  void actionsThatComeLieInTheMiddleOfTheRowOverItsEnd(int width) {
    try (var window = ShownWindow.of(row)) {
      row.setMaxWidth(width);
      row.chosen().set(true);
      window.layout();
      var bounds = row.sceneToLocal(log.localToScene(log.getBoundsInLocal()));
      var ground = row.lookup(".row-actions").getBoundsInParent();

      assertThat(bounds.getCenterY()).isCloseTo(row.getHeight() / 2, within(1.0));
      assertThat(ground.getMinY()).isLessThanOrEqualTo(2);
      assertThat(ground.getMaxY()).isGreaterThanOrEqualTo(row.getHeight() - 2);
      assertThat(((Region) log.getParent()).getBackground()).isNotNull();
    }
  }

  @Test
  void whatCanBePressedInARowStaysFree() {
    var link = Buttons.link("Through Marta", () -> {});
    try (var window = ShownWindow.of(row.below(link))) {
      row.setMaxWidth(420);
      row.chosen().set(true);
      window.layout();

      assertThat(row.lookup(".row-actions").getBoundsInParent().getMaxY())
          .isLessThanOrEqualTo(row.lookup(".row-text").getBoundsInParent().getMinY() + 4);
    }
  }

  @Test
  void actionsThatWouldCoverTheNameComeBelowIt() {
    try (var window = ShownWindow.of(row)) {
      row.setMaxWidth(260);
      row.chosen().set(true);
      window.layout();

      var name = row.lookup(".name").getBoundsInParent();
      assertThat(row.lookup(".row-actions").getBoundsInParent().getMinY())
          .isGreaterThanOrEqualTo(name.getMaxY() - 3);
    }
  }

  @Test
  void theFirstRowOfAnInvitingListKeepsItsPlaceForTheActions() {
    var rows = new RowColumn<Row>(each -> each).inviting();
    rows.setMouseTransparent(true);
    rows.set(List.of(row, Row.of("Ana").actions(Buttons.plain("Reach", () -> {}))));
    try (var window = ShownWindow.of(rows)) {
      rows.setMaxWidth(420);
      window.layout();
      var before = places();
      assertThat(log.getParent().isVisible()).isTrue();

      ((Row) rows.getChildren().getLast()).chosen().set(true);
      window.layout();

      assertThat(log.getParent().isVisible()).isFalse();
      assertThat(places()).isEqualTo(before);
    }
  }

  @Test
  void itsActionsAreThereOnlyWhileItHasTheFocus() {
    var other = new Button("other");
    try (var window = ShownWindow.of(new VBox(row, other))) {
      other.requestFocus();
      assertThat(log.getParent().isVisible()).isFalse();

      row.requestFocus();
      assertThat(log.getParent().isVisible()).isTrue();

      log.requestFocus();
      assertThat(log.getParent().isVisible()).isTrue();
      window.layout();
    }
  }

  @Test
  void enterOpensIt() {
    try (var window = ShownWindow.of(row)) {
      row.requestFocus();

      window.press(KeyCode.ENTER);

      assertThat(done).containsExactly("open");
    }
  }

  @Test
  void enterOnAnActionDoesNotOpenIt() {
    try (var window = ShownWindow.of(row)) {
      row.requestFocus();
      log.requestFocus();

      window.press(KeyCode.ENTER);

      assertThat(done).isEmpty();
    }
  }

  @Test
  void saysAllItsWordsToAScreenReader() {
    assertThat(row.getAccessibleText())
        .contains("Jon Otxoa")
        .contains("a call on 2 August")
        .contains("Bilbao");
  }

  private List<Object> places() {
    var places = new ArrayList<Object>();
    places.add(row.getHeight());
    row.getChildrenUnmodifiable().forEach(node -> places.add(node.getBoundsInParent()));
    return places;
  }

  private static boolean isInside(Node node, Node ancestor) {
    return node != null && (node.equals(ancestor) || isInside(node.getParent(), ancestor));
  }
}
