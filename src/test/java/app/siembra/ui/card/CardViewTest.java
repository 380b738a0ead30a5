package app.siembra.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The forms of a person, used by their keys.
@ExtendWith(OnWindowThread.class)
class CardViewTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void aNewPersonIsOneLineAndEnter() {
    try (var window = ShownWindow.of(newPerson())) {
      line(window).setText("Ana López");
      window.press(KeyCode.ENTER);
    }

    PersonId ana = studio.services().people().namesakes("Ana López").getFirst().id();
    assertThat(studio.gone()).containsExactly(new Destination.Person(ana));
  }

  @Test
  void ctrlEnterTakesTheNextFromAnyField() {
    try (var window = ShownWindow.of(newPerson())) {
      TextField name = line(window);
      name.setText("Ana López");
      TextArea note = (TextArea) window.scene().getRoot().lookup(".text-area");
      note.requestFocus();
      note.setText("two boats");
      ctrlEnter(window);

      assertThat(name.isFocused()).isTrue();
      assertThat(name.getText()).isEmpty();
      assertThat(note.getText()).isEmpty();
    }
    assertThat(studio.services().people().all()).hasSize(1);
    assertThat(studio.gone()).isEmpty();
  }

  @Test
  void aFormThatIsFilledLaterBeginsAtTheFirstName() {
    PersonId ana = Fullest.in(studio);
    var model =
        new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
    try (var window = ShownWindow.of(edit(model))) {
      model.open(ana);

      assertThat(((TextField) window.scene().getFocusOwner()).getText()).isEqualTo("Ana");
    }
  }

  @Test
  void theFirstMistakeGetsTheFocus() {
    PersonId ana = Fullest.in(studio);
    var model =
        new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
    model.open(ana);
    CardDraft draft = model.filled().get().draft();
    draft.meeting().on().set("some day");
    draft.dates().getFirst().typed().set("31 feb");
    try (var window = ShownWindow.of(edit(model))) {
      line(window);
      ctrlEnter(window);

      assertThat(((TextField) window.scene().getFocusOwner()).getText()).isEqualTo("31 feb");
      assertThat(studio.wentBack()).isZero();
    }
  }

  @Test
  void aRowThatIsAddedIsTypedIntoAtOnceAndWhatIsTypedLastCountsToo() {
    PersonId luis = studio.add("Luis");
    var model =
        new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
    model.open(luis);
    try (var window = ShownWindow.of(edit(model))) {
      Node root = window.scene().getRoot();
      ((Hyperlink) root.lookup(".form-section .adders .hyperlink")).fire();
      ((TextField) window.scene().getFocusOwner()).setText("Carpenter");
      ((TextField) root.lookup(".chip-field > .text-input")).setText("Lucho");
      ctrlEnter(window);
    }

    var stored = studio.services().people().get(luis);
    assertThat(stored.card().position().orElseThrow().title()).isEqualTo("Carpenter");
    assertThat(stored.otherNames().nicknames()).containsExactly("Lucho");
    assertThat(studio.wentBack()).isEqualTo(1);
  }

  private Node newPerson() {
    var model = new NewPersonViewModel(studio.services(), studio.desk());
    model.begin("");
    return new NewPersonView(model, studio.speech(), studio.desk().tasks()).node();
  }

  private Node edit(EditPersonViewModel model) {
    return new EditPersonView(model, studio.speech(), studio.desk().tasks()).node();
  }

  private static TextField line(ShownWindow window) {
    var line = (TextField) window.scene().getRoot().lookup(".text-field");
    line.requestFocus();
    return line;
  }

  private static void ctrlEnter(ShownWindow window) {
    Event.fireEvent(
        window.scene().getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
    window.layout();
  }
}
