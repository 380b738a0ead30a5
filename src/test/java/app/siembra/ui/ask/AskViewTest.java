package app.siembra.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Reached;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class AskViewTest {
  @TempDir Path folder;
  private Village village;
  private AskViewModel model;

  @BeforeEach
  void open() {
    village = Village.at(folder);
    village.knows("Ana", "logistics:3", 3).knows("Luis", "logistics:2", 3);
    model = village.model();
  }

  @AfterEach
  void close() {
    village.close();
  }

  private ShownWindow shown() {
    return ShownWindow.of(new AskView(model, village.studio.speech(), new Reached()).node());
  }

  @Test
  void oneArrivesInTheFieldAndTheKeysLeadToTheAnswersAndToAPerson() {
    try (var window = shown()) {
      var field = (TextField) window.scene().getFocusOwner();
      field.setText("logistics");
      window.press(KeyCode.ENTER);
      window.layout();
      window.press(KeyCode.DOWN);
      assertThat(owner(window).getAccessibleText()).startsWith("Ana. Knows logistics very well");

      window.press(KeyCode.DOWN);
      assertThat(owner(window).getAccessibleText()).startsWith("Luis. ");
      window.press(KeyCode.ENTER);

      assertThat(village.studio.gone())
          .containsExactly(new Destination.Person(village.person("Luis")));
    }
  }

  @Test
  void escapeEmptiesTheFieldAndATopicThatIsPressedStandsInIt() {
    try (var window = shown()) {
      var field = (TextField) window.scene().getFocusOwner();
      field.setText("viol");
      window.press(KeyCode.ENTER);
      window.press(KeyCode.ESCAPE);
      assertThat(field.getText()).isEmpty();
      assertThat(model.seek().mood().get()).isEqualTo(Mood.TOPICS);

      ((Button) window.scene().lookup(".empty-state .chip")).fire();

      assertThat(field.getText()).isEqualTo("logistics");
      assertThat(window.scene().getFocusOwner()).isEqualTo(field);
      assertThat(model.seek().now().shown()).hasSize(2);
    }
  }

  @Test
  void whoeverIsAskedMovesAndTheFocusStaysAmongTheAnswers() {
    try (var window = shown()) {
      model.about("logistics");
      window.layout();
      Row ana = (Row) window.scene().lookup(".tinted > .row");
      ana.requestFocus();

      ((Button) ana.lookup(".filled")).fire();
      village.studio.settle();
      window.layout();

      assertThat(owner(window).getAccessibleText()).startsWith("Luis. ");
      assertThat(window.scene().getRoot().lookupAll(".asked .row"))
          .singleElement()
          .satisfies(row -> assertThat(row.getAccessibleText()).startsWith("Ana. Asked today"));
    }
  }

  @Test
  void throughWhomLeadsToThem() {
    for (int days = 1; days < 4; days++) {
      village.knows("Marta", "piano:1", days);
    }
    var _ = village.person("Dev");
    village.studio.set("Dev", "knows", "customs:3");
    village.tied("Dev", "Marta");
    try (var window = shown()) {
      model.about("customs");
      window.layout();

      link(window, "Through Marta").fire();

      assertThat(village.studio.gone())
          .containsExactly(new Destination.Person(village.person("Marta")));
    }
  }

  @Test
  void theOtherSideIsReadWhenItIsTurnedTo() {
    village.topics("sailing", "bread");
    try (var window = shown()) {
      assertThat(model.tell().mood().get()).isEqualTo(TellMood.LOADING);
      model.telling();
      window.layout();

      assertThat(model.tell().mood().get()).isEqualTo(TellMood.FOUND);
    }
  }

  private static Hyperlink link(ShownWindow window, String words) {
    return window.scene().getRoot().lookupAll(".link").stream()
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .filter(link -> words.equals(link.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static Node owner(ShownWindow window) {
    return Objects.requireNonNull(window.scene().getFocusOwner());
  }
}
