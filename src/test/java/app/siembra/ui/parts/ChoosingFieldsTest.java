package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.text.Language;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.Theme.Appearance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chooses people and topics of a real network, and draws the fields into `target/screenshots`.
@ExtendWith(OnWindowThread.class)
class ChoosingFieldsTest {
  private static final List<String> TOPICS = List.of("sailing", "sail making", "bread");

  @TempDir Path folder;
  private Studio studio;
  private ChipField<PersonLine> people;
  private ChipField<String> topics;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    List.of("Ana López", "Ana Mora Ruiz", "Luis Gil", "Íñigo Etxebarria").forEach(studio::add);
    studio.set("Ana Mora Ruiz", "organisation", "Velas Norte");
    studio.set("Ana Mora Ruiz", "title", "Head of Operations");
    var desk = studio.desk();
    people = PeopleField.of(studio.speech(), desk.tasks(), this::find);
    topics =
        TopicField.of(
            studio.speech(),
            desk.tasks(),
            typed -> TOPICS.stream().filter(topic -> topic.startsWith(typed)).toList());
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void someoneIsFoundWithoutTheirAccentsAndNobodyIsOfferedTwice() {
    try (var window = ShownWindow.of(new VBox(people, topics))) {
      type(window, people, "inigo");
      window.press(KeyCode.ENTER);
      type(window, people, "inigo");
      window.press(KeyCode.ENTER);

      assertThat(people.chosen()).extracting(PersonLine::name).containsExactly("Íñigo Etxebarria");
    }
  }

  @Test
  void nobodyUnknownIsTaken() {
    try (var window = ShownWindow.of(new VBox(people, topics))) {
      type(window, people, "Zoe");
      window.press(KeyCode.ENTER);
      people.takeTyped();

      assertThat(people.chosen()).isEmpty();
      assertThat(people.input().getText()).isEqualTo("Zoe");
    }
  }

  @Test
  void enterTakesTheTopicThatIsKnownAndACommaTheOneThatIsTyped() {
    try (var window = ShownWindow.of(new VBox(people, topics))) {
      type(window, topics, "sail");
      window.press(KeyCode.ENTER);
      type(window, topics, "sail");
      window.type(",");
      type(window, topics, "kites");
      window.press(KeyCode.ENTER);

      assertThat(topics.chosen()).containsExactly("sailing", "sail", "kites");
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1", "SPANISH, DARK, 1", "SPANISH, LIGHT, 2"})
  void areDrawnWhole(Language language, Appearance appearance, double textSize) throws IOException {
    studio.speech().speak(Voice.in(language, Studio.TODAY));
    people.chosen().setAll(find("Luis").getFirst(), find("Inigo").getFirst());
    topics.chosen().setAll("sailing", "bread");
    var form = new VBox(24, topics, people);
    form.setStyle("-fx-padding: 24");
    try (var window = ShownWindow.of(form)) {
      theme(appearance, textSize).dress(window.scene());
      people.input().requestFocus();
      people.input().setText("Ana");
      window.layout();
      Pictures.draw(
          window.scene(),
          "fields-%s-%s-%.0f"
              .formatted(language, appearance, textSize * 100)
              .toLowerCase(Locale.ROOT));

      assertThat(Pictures.cutOff(form)).isEmpty();
      assertThat(form.lookupAll(".offer")).hasSize(2);
    }
  }

  private static Theme theme(Appearance appearance, double textSize) {
    var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    theme.appearance().set(appearance);
    theme.textSize().set(textSize);
    return theme;
  }

  private List<PersonLine> find(String typed) {
    return studio.services().people().find(typed, 8);
  }

  private static void type(ShownWindow window, ChipField<?> field, String text) {
    field.input().requestFocus();
    field.input().setText(text);
    window.layout();
  }
}
