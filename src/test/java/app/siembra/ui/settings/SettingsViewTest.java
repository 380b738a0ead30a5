package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Me;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What only the page itself can break: what is shown, kept and handed over where.
@ExtendWith(OnWindowThread.class)
class SettingsViewTest {
  @TempDir Path folder;
  private final StillComputer computer = new StillComputer(Computer.Notices.NOTIFY_SEND);
  private Studio studio;
  private StackPane frame;
  private Node page;
  private ShownWindow window;

  @BeforeEach
  void show() {
    studio = Studio.at(folder);
    var model =
        new SettingsViewModel(
            studio.services(), new About("1.0.0", folder), _ -> {}, studio.desk());
    var notices = new NoticesViewModel(studio.services().settings(), computer, studio.desk());
    page = new SettingsView(model, Copies.model(studio), notices, studio.desk()).node();
    frame = new StackPane(page);
    window = ShownWindow.of(frame);
  }

  @AfterEach
  void close() {
    window.close();
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(SettingsViewTest::all))
        : Stream.of(node);
  }

  private List<TextField> fields(String called) {
    return all(page)
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(field -> called.equals(field.getAccessibleText()))
        .toList();
  }

  private List<String> circles(String called) {
    return fields(called).stream().map(TextField::getText).toList();
  }

  private ToggleButton chip(String words) {
    return all(page)
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .filter(chip -> words.equals(chip.getText()))
        .findFirst()
        .orElseThrow();
  }

  private boolean says(String words) {
    return all(page)
        .anyMatch(
            node ->
                node instanceof Labeled labeled
                    && labeled.isManaged()
                    && labeled.getText() != null
                    && labeled.getText().contains(words));
  }

  private void write(TextField field, String text) {
    field.requestFocus();
    field.setText(text);
    window.press(KeyCode.ENTER);
  }

  @Test
  void theCirclesAreThereAtOnceAndInTheLanguageOfTheWindow() {
    assertThat(circles("Name of the circle"))
        .containsExactly("Close family", "Family", "Friends", "Work");

    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));

    assertThat(circles("Nombre del círculo"))
        .containsExactly("Familia cercana", "Familia", "Amistades", "Trabajo");
  }

  @Test
  void aTagIsRenamedWhereItStandsAndJoinedWithOneThatIsThere() {
    assertThat(tagless()).isTrue();
    studio.add("Ana");
    studio.set("Ana", "tag", "pádel");
    studio.set("Ana", "tag", "choir");
    window.layout();
    assertThat(tagless()).isFalse();

    write(fields("Name of the tag choir").getFirst(), "Padel");
    assertThat(says("There is a tag “pádel” already")).isTrue();
    named("Make it one with “pádel”").fire();
    window.layout();
    assertThat(fields("Name of the tag choir")).isEmpty();
    assertThat(fields("Name of the tag pádel")).hasSize(1);

    studio.services().tags().colour(new Tag("pádel"), TagColour.PINK, Studio.NOW);
    studio.settle();
    assertThat(named("Colour of the tag pádel: pink").isFocusTraversable()).isTrue();
    assertThat(fields("Name of the tag pádel").getFirst().getStyleClass()).contains("hue-pink");

    named("Take the tag pádel off everybody").fire();
    assertThat(tagless()).isTrue();
  }

  private boolean tagless() {
    return all(page)
        .filter(node -> node instanceof Label label && label.getText().startsWith("No tags yet."))
        .allMatch(node -> node.getParent().isVisible());
  }

  private ButtonBase named(String words) {
    return all(page)
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(
            button -> words.equals(button.getAccessibleText()) || words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatHappenedWhileAnotherScreenWasShownIsThereWhenThisOneComesBack() {
    frame.getChildren().clear();
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    studio.services().circles().add("Coro", 30, Studio.NOW);
    studio.settle();

    frame.getChildren().add(page);
    window.layout();

    assertThat(circles("Nombre del círculo"))
        .containsExactly("Familia cercana", "Familia", "Amistades", "Trabajo", "Coro");
  }

  @Test
  void aCircleIsRenamedByWritingOverItsNameAndKeepsTheFocus() {
    TextField friends = fields("Name of the circle").get(2);

    write(friends, "Amigas");

    assertThat(circles("Name of the circle")).contains("Amigas");
    assertThat(window.scene().getFocusOwner()).isEqualTo(friends);
  }

  @Test
  void daysThatAreNoneAreSaidBelowTheLine() {
    TextField friends = fields("How often, in days").get(2);

    write(friends, "often");
    assertThat(says("not often")).isTrue();

    write(friends, "45");
    assertThat(says("not often")).isFalse();
    assertThat(circles("How often, in days")).containsExactly("14", "90", "45", "90");
  }

  @Test
  void aTopicIsSavedWithEnterAndAnAddressByLeavingItsField() {
    write(fields("My topics").getFirst(), "logistics");
    TextField email = fields("My e-mail addresses").getFirst();
    email.requestFocus();
    email.setText("marta@example.org");

    fields("Name of the circle").getFirst().requestFocus();

    Me me = studio.services().settings().me();
    assertThat(me.topics()).extracting(topic -> topic.name()).containsExactly("logistics");
    assertThat(me.emails()).containsExactly("marta@example.org");
    assertThat(window.scene().getFocusOwner()).isEqualTo(fields("Name of the circle").getFirst());
  }

  @Test
  void takingBackATopicTakesItsChipAway() {
    write(fields("My topics").getFirst(), "logistics");
    assertThat(says("logistics")).isTrue();

    studio.services().undo().undo(Studio.NOW);
    studio.settle();

    assertThat(says("logistics")).isFalse();
    assertThat(studio.services().undo().undoable()).isEmpty();
  }

  @Test
  void aChipThatIsPressedStaysWhereTheKeyboardIs() {
    ToggleButton spanish = chip("Español");
    spanish.requestFocus();

    spanish.fire();

    assertThat(studio.services().settings().values().language()).isEqualTo(Language.SPANISH);
    assertThat(spanish.isSelected()).isTrue();
    assertThat(chip("English").isSelected()).isFalse();
    assertThat(window.scene().getFocusOwner()).isEqualTo(spanish);
  }

  @Test
  void aTickShowsWhatIsSetAndNotWhatWasAskedFor() {
    CheckBox start =
        all(page)
            .filter(CheckBox.class::isInstance)
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().startsWith("Start with the computer"))
            .findFirst()
            .orElseThrow();
    start.fire();
    assertThat(start.isSelected()).isTrue();

    computer.refuse();
    start.fire();
    assertThat(start.isSelected()).isTrue();
    assertThat(computer.isStarting()).isTrue();
  }

  @Test
  void everyFieldHasANameForThoseWhoDoNotSeeIt() {
    assertThat(
            all(page)
                .filter(TextField.class::isInstance)
                .filter(Node::isFocusTraversable)
                .map(field -> field.getAccessibleText() + nameBefore(field))
                .filter(name -> name.toLowerCase(Locale.ROOT).equals("null")))
        .isEmpty();
  }

  /// The name of a label that stands for the field.
  private String nameBefore(Node field) {
    return all(page)
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> field.equals(label.getLabelFor()))
        .map(Labeled::getText)
        .findFirst()
        .orElse("");
  }
}
