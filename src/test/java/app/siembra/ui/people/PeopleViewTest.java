package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Tally;
import app.siembra.service.Trait;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.nav.PeopleChoice.Group;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the keyboard does on the list of people.
@ExtendWith(OnWindowThread.class)
class PeopleViewTest {
  @TempDir Path folder;
  private Studio studio;
  private Crowd crowd;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    Crowd.fill(studio);
    crowd = new Crowd(studio);
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  private Parent view() {
    return new PeopleView(crowd.model, crowd.sorting, studio.speech()).node();
  }

  @Test
  void fromTheSearchDownLeadsToTheListAndDeleteRemovesWithoutAsking() {
    try (var window = ShownWindow.of(view())) {
      search(window).requestFocus();
      search(window).setText("mar");

      window.press(KeyCode.DOWN);
      window.press(KeyCode.DOWN);
      window.press(KeyCode.DELETE);

      assertThat(crowd.names()).containsExactly("Mario Sanz");
      assertThat(list(window).getSelectionModel().getSelectedIndex()).isZero();
      assertThat(list(window).isFocused()).isTrue();
    }
  }

  @Test
  void whoComesForThoseToSortWhileTheListIsShownFindsThemFiveAtATime() {
    crowd.model.arrive(PeopleChoice.ALL);
    try (var window = ShownWindow.of(view())) {
      assertThat(
              window.scene().getRoot().lookupAll(".virtual-list").stream()
                  .anyMatch(Node::isVisible))
          .isTrue();

      crowd.model.arrive(PeopleChoice.of(Group.UNSORTED));

      assertThat(window.scene().getRoot().lookupAll(".virtual-list")).isEmpty();
      assertThat(crowd.sorting.five().get().lines()).hasSize(1);
    }
  }

  @Test
  void enterInTheSearchOpensTheFirstAndEscapeClearsIt() {
    try (var window = ShownWindow.of(view())) {
      search(window).requestFocus();
      search(window).setText("rosa");
      window.press(KeyCode.ENTER);
      assertThat(studio.gone()).containsExactly(new Destination.Person(crowd.id("Rosa Peris")));

      window.press(KeyCode.ESCAPE);
      assertThat(crowd.names()).hasSize(5);
    }
  }

  @Test
  void theBarComesInPlaceOfTheChipsAndNothingBelowMoves() {
    try (var window = ShownWindow.of(view())) {
      Node bar = window.scene().lookup(".mark-bar");
      double before = top(list(window));
      assertThat(bar.isVisible()).isFalse();

      list(window).requestFocus();
      list(window).getSelectionModel().selectFirst();
      window.press(KeyCode.SPACE);

      assertThat(bar.isVisible()).isTrue();
      assertThat(top(list(window))).isEqualTo(before);
      window.press(KeyCode.ESCAPE);
      assertThat(bar.isVisible()).isFalse();
      assertThat(crowd.model.marked().people().get()).isEqualTo(Set.of());
    }
  }

  @Test
  void inTheTableTheKeysDoWhatTheyDoInTheListAndATitleOrdersIt() {
    crowd.model.views().asTable(true);
    try (var window = ShownWindow.of(view())) {
      list(window).requestFocus();
      window.type("r");
      window.press(KeyCode.SPACE);
      window.press(KeyCode.ENTER);
      assertThat(crowd.model.marked().people().get()).isEmpty();
      assertThat(studio.gone()).containsExactly(new Destination.Person(crowd.id("Rosa Peris")));

      window.press(KeyCode.HOME);
      ((Button) window.scene().lookup(".column-title")).fire();
      window.layout();
      assertThat(crowd.names()).startsWith("Zoe Lind");
    }
  }

  @Test
  void theSpaceBarMarksWhereNothingIsBeingTyped() {
    crowd.model.views().asTable(true);
    try (var window = ShownWindow.of(view())) {
      list(window).requestFocus();
      list(window).getSelectionModel().selectFirst();
      window.press(KeyCode.SPACE);
      assertThat(crowd.model.marked().people().get()).containsExactly(crowd.id("Mario Sanz"));
    }
  }

  @Test
  void whereNobodyFitsItSaysWhatToDrop() {
    crowd.model.press(new Facet.Is(new Trait.Tagged("sailing")));
    crowd.model.text().set("rosa");
    try (var window = ShownWindow.of(view())) {
      var ways =
          window.scene().lookup(".ways").lookupAll(".button").stream().map(Button.class::cast);
      assertThat(ways)
          .extracting(Button::getText)
          .containsExactlyInAnyOrder("Without “rosa”: 1 person", "Without “sailing”: 1 person");
    }
  }

  @Test
  void aKindOfFilterOpensItsValuesWithHowManyEachLeaves() {
    IntStream.rangeClosed(1, 12)
        .forEach(i -> studio.set("Rosa Peris", "tag", "a tag of her own, number " + i));
    studio.set("Zoe Lind", "tag", "sailing");
    try (var window = ShownWindow.of(view())) {
      new ValuePopover(crowd.model, studio.speech(), Trait.Kind.TAG).under(search(window));
      var popup =
          Window.getWindows().stream()
              .filter(PopupWindow.class::isInstance)
              .map(Window::getScene)
              .filter(scene -> scene.lookup(".value-popover") != null)
              .findFirst()
              .orElseThrow();
      var field = (TextField) popup.lookup(".text-field");
      var list = (VirtualList<?>) popup.lookup(".virtual-list");
      assertThat(list.getItems()).hasSize(13);

      field.setText("SAIL");
      assertThat(List.<Object>copyOf(list.getItems()))
          .containsExactly(new Tally(new Trait.Tagged("sailing"), 2));
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      assertThat(crowd.names()).containsExactly("Marta Gil", "Zoe Lind");
      popup.getWindow().hide();
    }
  }

  @Test
  void aSheetOfContactsFitsItsPages() {
    IntStream.rangeClosed(1, 60).forEach(i -> studio.add("Person with quite a long name " + i));
    var words = new PeopleWords(studio.speech().voice().get());

    var pages =
        new ContactSheet("65 people", words, 500, 700).pages(studio.services().people().all());

    assertThat(pages).hasSize(3);
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(page.getChildren())
                    .allMatch(
                        node ->
                            new BoundingBox(-2, -3, 504, 706).contains(node.getBoundsInLocal())));
  }

  @Test
  void whoIsNotInTheListBesideTheirPageStandsAboveIt() {
    crowd.model.press(Facet.STARRED);
    crowd.model.follow(crowd.id("Zoe Lind"));
    var side = new PeopleSideView(crowd.model, studio.speech()).node();
    try (var window = ShownWindow.of(side)) {
      assertThat(window.scene().lookup(".absent").isVisible()).isTrue();

      crowd.model.follow(crowd.id("Marta Gil"));
      assertThat(window.scene().lookup(".absent").isVisible()).isFalse();
    }
  }

  @Test
  void besideAPersonTheListMarksThemAndFollows() {
    var marta = crowd.id("Marta Gil");
    crowd.model.follow(marta);
    var side = new PeopleSideView(crowd.model, studio.speech()).node();
    try (var window = ShownWindow.of(side)) {
      assertThat(list(window).getSelectionModel().getSelectedIndex()).isEqualTo(1);

      crowd.model.follow(crowd.id("Zoe Lind"));
      assertThat(list(window).getSelectionModel().getSelectedIndex()).isEqualTo(4);

      list(window).requestFocus();
      window.press(KeyCode.UP);
      window.press(KeyCode.ENTER);
      assertThat(studio.gone()).containsExactly(new Destination.Person(crowd.id("Rosa Peris")));
    }
  }

  private static TextField search(ShownWindow window) {
    return (TextField) window.scene().lookup(".text-field");
  }

  private static VirtualList<?> list(ShownWindow window) {
    return (VirtualList<?>) window.scene().lookup(".virtual-list");
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }
}
