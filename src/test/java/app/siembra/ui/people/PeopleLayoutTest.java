package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.siembra.service.Tally;
import app.siembra.service.Trait;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// How the list of people is laid out, with what stands over it and opens above it.
@ExtendWith(OnWindowThread.class)
class PeopleLayoutTest {
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
  void fiveSavedListsAreChipsTheOthersWaitInAMenuAndTheOneThatIsShownIsAlwaysAChip() {
    crowd.model.watch();
    for (String name : List.of("A", "B", "C", "D", "E", "F", "G")) {
      crowd.model.press(Facet.STARRED);
      crowd.model.views().save(name);
    }
    studio.settle();
    crowd.model.clear();
    try (var window = ShownWindow.of(view())) {
      assertThat(viewChips(window)).containsExactly("A", "B", "C", "D", "E");
      crowd.model.views().open(crowd.model.known().get().views().get(6));
      window.layout();
      assertThat(viewChips(window)).containsExactly("A", "B", "C", "D", "E", "G");

      crowd.model.press(Facet.QUIET);
      window.layout();
      assertThat(viewChips(window)).last().isEqualTo("G · changed");
    }
  }

  @Test
  void inALowWindowTheListAloneHasABarAndTheWheelFirstBringsItUp() {
    for (int i = 0; i < 40; i++) {
      studio.add("Person " + i);
    }
    var page = (ScrollPane) view();
    page.setMaxHeight(330);
    try (var window = ShownWindow.of(page)) {
      window.layout();
      assertThat(page.getVbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.NEVER);

      window.scroll(list(window), -4000);

      assertThat(page.getVvalue()).isEqualTo(page.getVmax());
      assertThat(top(list(window)) - top(page)).isBetween(0.0, 40.0);

      page.setMaxHeight(Double.MAX_VALUE);
      window.layout();
      window.layout();
      assertThat(page.getVbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.AS_NEEDED);
      assertThat(page.getContent().getLayoutBounds().getHeight())
          .isLessThanOrEqualTo(page.getViewportBounds().getHeight());
    }
  }

  @Test
  void theTitlesOfTheTableStandOverItsColumns() {
    for (int i = 0; i < 40; i++) {
      studio.add("Person " + i);
      studio.set("Person " + i, "circle", "work");
    }
    crowd.model.views().asTable(true);
    try (var window = ShownWindow.of(view())) {
      var titles =
          ((Parent) window.scene().lookup(".table-head"))
              .getChildrenUnmodifiable().stream().map(Button.class::cast).toList();
      Node circle = ((Parent) window.scene().lookup(".cells")).lookupAll(".cell").iterator().next();
      double edge = titles.get(1).localToScene(titles.get(1).getInsets().getLeft(), 0).getX();
      assertThat(circle.localToScene(0, 0).getX()).isCloseTo(edge, within(1.0));
    }
  }

  @Test
  void circlesToFilterByStandBelowTheOneAroundThem() throws IOException {
    var circles = studio.services().circles();
    var cousins = circles.add("Cousins", null, Studio.NOW);
    circles.put(cousins, circles.find("family").orElseThrow().id(), Studio.NOW);
    studio.set("Zoe Lind", "circle", "Cousins");
    crowd.model.watch();
    try (var window = ShownWindow.of(view())) {
      new ValuePopover(crowd.model, studio.speech(), Trait.Kind.CIRCLE).under(search(window));
      var popup =
          Window.getWindows().stream()
              .filter(PopupWindow.class::isInstance)
              .map(Window::getScene)
              .filter(scene -> scene.lookup(".value-popover") != null)
              .findFirst()
              .orElseThrow();
      popup.getRoot().applyCss();
      popup.getRoot().layout();
      var list = (VirtualList<?>) popup.lookup(".virtual-list");
      var family = new Trait.In(circles.find("family").orElseThrow().id());
      assertThat(List.<Object>copyOf(list.getItems()))
          .containsSubsequence(new Tally(family, 2), new Tally(new Trait.In(cousins), 1));
      assertThat(popup.getRoot().lookupAll(".row"))
          .extracting(row -> ((Row) row).getAccessibleText())
          .anyMatch(words -> words.startsWith("\u2003Cousins"));
      popup.getWindow().hide();
      var content = new StackPane(popup.lookup(".value-popover"));
      var _ =
          Pictures.draw(
              Pictures.scene(content, Theme.Appearance.LIGHT, 1, 340, 420),
              "people-filter-circles");
    }
  }

  @Test
  void whoeverKeepsTheChangesOfASavedListIsAtItsChipThen() {
    crowd.model.watch();
    crowd.model.press(Facet.STARRED);
    crowd.model.views().save("Stars");
    studio.settle();
    crowd.model.press(Facet.QUIET);
    try (var window = ShownWindow.of(view())) {
      var keep = (Hyperlink) window.scene().lookup(".view-chips > .link");
      keep.requestFocus();

      keep.fire();
      studio.settle();
      window.layout();

      assertThat(window.scene().getFocusOwner())
          .isInstanceOfSatisfying(
              ToggleButton.class, chip -> assertThat(chip.getText()).isEqualTo("Stars"));
      assertThat(crowd.model.views().changed()).isEmpty();
    }
  }

  private static List<String> viewChips(ShownWindow window) {
    return ((Parent) window.scene().lookup(".view-chips"))
        .getChildrenUnmodifiable().stream()
            .filter(ToggleButton.class::isInstance)
            .map(chip -> ((ToggleButton) chip).getText())
            .toList();
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
