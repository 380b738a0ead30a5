package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the page of a person into `target/screenshots`, for eyes, and looks for words that were
/// cut off.
@ExtendWith(OnWindowThread.class)
class PersonGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TYPICAL   | ENGLISH | LIGHT | 1 |  788 |  762
          TYPICAL   | SPANISH | DARK  | 1 |  788 | 1500
          TYPICAL   | ENGLISH | LIGHT | 1 |  512 | 1900
          TYPICAL   | ENGLISH | LIGHT | 1 | 1072 | 1200
          TYPICAL   | SPANISH | LIGHT | 2 |  788 | 3200
          WITH_FILES | ENGLISH | LIGHT | 1 |  788 | 1000
          WITH_FILES | SPANISH | DARK  | 1 |  512 | 1500
          WITH_FILES | SPANISH | LIGHT | 2 |  788 | 2000
          EMPTY     | ENGLISH | LIGHT | 1 |  788 |  900
          EMPTY     | SPANISH | DARK  | 1 |  788 |  900
          EMPTY     | SPANISH | LIGHT | 2 |  788 | 2000
          CROWDED   | SPANISH | DARK  | 2 |  788 | 4000
          CROWDED   | SPANISH | LIGHT | 1 |  788 | 2400
          CROWDED   | ENGLISH | DARK  | 1 |  512 | 3200
          TAGGED    | ENGLISH | LIGHT | 1 |  788 |  762
          TAGGED    | SPANISH | DARK  | 1 |  788 |  762
          TAGGED    | SPANISH | LIGHT | 2 |  788 |  762
          IN_MEMORY | SPANISH | LIGHT | 1 |  788 |  762
          """)
  void everyWordIsWhole(
      Who who, Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      PersonId id = who.fill.apply(studio);
      var model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
      var view = new PersonView(model, studio.speech(), new Reached());

      studio.draw(
          "person-" + who, view.node(), new Studio.Look(language, appearance, size, width, height));
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1, 788, 1250", "SPANISH, DARK, 1, 512, 2100"})
  void whatIsOpenedInPlaceIsWholeToo(
      Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model =
          new PersonViewModel(
              studio.services(), Marta.fill(studio), studio.outdoors(), studio.desk());
      var page = new PersonView(model, studio.speech(), new Reached()).node();
      var scene = Pictures.scene(new StackPane(page), appearance, size, width, height);
      page.lookupAll(".link").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getAccessibleRole() != AccessibleRole.MENU_BUTTON)
          .forEach(Hyperlink::fire);
      scene.getRoot().applyCss();
      scene.getRoot().layout();

      Pictures.draw(scene, "person-in-use-%s-%dx%d".formatted(language, width, height));

      assertThat(Pictures.cutOff(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Head of Operations, Velas Norte', ENGLISH, LIGHT, 1, 788, 1250",
    "'+34 944 11 22 33', SPANISH, DARK, 1, 788, 1250",
    "Bilbao, SPANISH, LIGHT, 2, 788, 3600",
    "Marta Gil, SPANISH, LIGHT, 1, 788, 762"
  })
  void whatIsEditedWhereItStandsIsWhole(
      String value,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model =
          new PersonViewModel(
              studio.services(), Marta.fill(studio), studio.outdoors(), studio.desk());
      var page = new PersonView(model, studio.speech(), new Reached()).node();
      var scene = Pictures.scene(new StackPane(page), appearance, size, width, height);
      page.lookupAll(".link").stream()
          .map(Hyperlink.class::cast)
          .filter(link -> link.getText().equals(value))
          .forEach(Hyperlink::fire);
      scene.getRoot().applyCss();
      scene.getRoot().layout();

      Pictures.draw(
          scene,
          "person-editing-%s-%s-%.0f".formatted(value.replaceAll("\\W+", ""), language, size));

      assertThat(Pictures.cutOff(page)).isEmpty();
    }
  }

  enum Who {
    EMPTY(studio -> studio.add("Ana López")),
    WITH_FILES(Folders::fill),
    TYPICAL(Marta::fill),
    /// With a tag of each colour.
    TAGGED(
        studio -> {
          PersonId id = Marta.fill(studio);
          for (TagColour colour : TagColour.values()) {
            String tag = Keys.of(colour);
            studio.set("Marta Gil", "tag", tag);
            studio.services().tags().colour(new Tag(tag), colour, Studio.NOW);
          }
          studio.settle();
          return id;
        }),
    IN_MEMORY(
        studio -> {
          PersonId id = Marta.fill(studio);
          studio.set("Marta Gil", "died", "2026-11-02");
          return id;
        }),
    CROWDED(Crowd::fill);

    private final Function<Studio, PersonId> fill;

    Who(Function<Studio, PersonId> fill) {
      this.fill = fill;
    }
  }
}
