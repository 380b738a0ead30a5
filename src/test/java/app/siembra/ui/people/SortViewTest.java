package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.nav.PeopleChoice.Group;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Those who are to be sorted, five at a time, as the keyboard and large text find them.
@ExtendWith(OnWindowThread.class)
class SortViewTest {
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
  void aDigitDecidesAndTheFocusGoesOnToTheNextAndAtLastToFiveMore() throws IOException {
    IntStream.rangeClosed(1, 8).forEach(i -> studio.add("Person " + i));
    crowd.model.arrive(PeopleChoice.of(Group.UNSORTED));
    try (var window = ShownWindow.of(view())) {
      assertThat(title(window)).isEqualTo("Rosa Peris");
      draw(window, "people-sort-focus");

      window.type("2");
      assertThat(title(window)).isEqualTo("Person 1");
      window.type("5");
      window.type("6");
      window.type("7");
      window.type("1");

      assertThat(crowd.sorting.five().get().settled()).isTrue();
      assertThat(window.scene().getFocusOwner().getStyleClass()).contains("filled");
      assertThat(crowd.history()).startsWith("circle", "rest", "star", "circle");
    }
  }

  @Test
  void inLargeTextTheDecisionsWrapAndStayWhole() throws IOException {
    crowd.model.arrive(PeopleChoice.of(Group.UNSORTED));
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    try (var window = ShownWindow.of(view())) {
      window.scene().getRoot().setStyle("-fx-font-size: 28px");
      window.layout();
      window.layout();

      draw(window, "people-sort-focus-200");
      Node row = window.scene().getFocusOwner();
      assertThat(top(row.lookup(".sort-answers")))
          .isGreaterThanOrEqualTo(bottom(row.lookup(".note")));
      assertThat(row.lookupAll(".button"))
          .hasSizeGreaterThanOrEqualTo(6)
          .allSatisfy(answer -> assertThat(bottom(answer)).isLessThanOrEqualTo(bottom(row)));
    }
  }

  private static void draw(ShownWindow window, String name) throws IOException {
    var _ = Pictures.draw(window.scene(), name);
    assertThat(Pictures.cutOff(window.scene().getRoot())).isEmpty();
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private static double bottom(Node node) {
    return top(node) + node.getLayoutBounds().getHeight();
  }

  private static String title(ShownWindow window) {
    return ((Row) window.scene().getFocusOwner()).getAccessibleText().split("\\.")[0];
  }
}
