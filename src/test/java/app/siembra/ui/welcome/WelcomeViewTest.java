package app.siembra.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class WelcomeViewTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private WelcomeViewModel model;
  private WelcomeView view;
  private ShownWindow window;

  @BeforeEach
  void show() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    model = new WelcomeViewModel(studio.services(), post, studio.desk());
    view = new WelcomeView(model, studio.desk());
    window = ShownWindow.of(view.node());
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void escLeavesEachStepOutAndLeadsToToday() {
    view.node().lookup(".small-button").requestFocus();
    window.press(KeyCode.ESCAPE);
    assertThat(model.step().get()).isEqualTo(Step.KEEP);
    window.press(KeyCode.ESCAPE);
    assertThat(model.step().get()).isEqualTo(Step.KNOW);
    window.press(KeyCode.ESCAPE);

    assertThat(studio.gone()).containsExactly(new Destination.Today());
    assertThat(studio.wentBack()).isZero();
  }

  @Test
  void namesAreTypedOneAfterTheOtherAndAClickChoosesACircle() {
    model.goOn();
    window.layout();
    TextField field = (TextField) window.scene().getFocusOwner();

    field.setText("Nerea");
    window.press(KeyCode.ENTER);
    field.setText("Íñigo");
    window.press(KeyCode.ENTER);
    window.layout();
    chip("Friends").fire();

    assertThat(field.isFocused()).isTrue();
    assertThat(model.keep().friends())
        .extracting(friend -> friend.who().name())
        .containsExactly("Nerea", "Íñigo");
    assertThat(model.keep().friends().getFirst().circle().get()).isNotNull();
    assertThat(chip("Friends").isSelected()).isTrue();
    chip("Friends").fire();
    assertThat(chip("Friends").isSelected()).isFalse();
  }

  @Test
  void whatIsStillInTheFieldIsKeptToo() {
    model.goOn();
    window.layout();
    TextField field = (TextField) window.scene().getFocusOwner();
    field.setText("Nerea");
    view.node().lookup(".welcome-foot .small-button").requestFocus();

    model.goOn();

    assertThat(studio.services().people().all())
        .extracting(PersonLine::name)
        .containsExactly("Nerea");
    assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
  }

  @Test
  void escGivesUpWhatIsHalfTypedBeforeItGoesOn() {
    model.goOn();
    window.layout();
    TextField field = (TextField) window.scene().getFocusOwner();
    field.setText("Nere");

    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ESCAPE);
    assertThat(field.getText()).isEmpty();
    assertThat(model.step().get()).isEqualTo(Step.KEEP);

    window.press(KeyCode.ESCAPE);
    assertThat(model.step().get()).isEqualTo(Step.KNOW);
    assertThat(model.keep().friends()).isEmpty();
  }

  @Test
  void filesThatBringNothingAreClosedNotCancelled() throws IOException {
    post.choose(post.file("book.vcf", Post.card("Ana López")));
    model.arrivals().choose();
    assertThat(buttons()).contains("Cancel").doesNotContain("Close");
    model.arrivals().store();
    model.arrivals().close();

    model.arrivals().choose();

    assertThat(buttons()).contains("Close").doesNotContain("Cancel");
  }

  private List<String> buttons() {
    return view.node().lookupAll(".button-line > .button").stream()
        .filter(Node::isVisible)
        .map(node -> ((Button) node).getText())
        .toList();
  }

  private ToggleButton chip(String words) {
    return (ToggleButton)
        view.node().lookupAll(".chip").stream()
            .filter(node -> isChip(node, words))
            .findFirst()
            .orElseThrow();
  }

  private static boolean isChip(Node node, String words) {
    return node instanceof ToggleButton chip && chip.getText().equals(words);
  }
}
