package app.siembra.ui.card;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.model.PersonId;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the forms of a person into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class CardGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FULL  | ENGLISH | LIGHT | 1 | 1280 | 2300
          FULL  | SPANISH | DARK  | 1 |  960 |  640
          FULL  | SPANISH | LIGHT | 2 |  960 | 4200
          WRONG | SPANISH | LIGHT | 1 | 1280 | 2300
          BARE  | ENGLISH | DARK  | 1 | 1280 | 1300
          NEW   | ENGLISH | LIGHT | 1 | 1280 |  900
          NEW   | SPANISH | DARK  | 1 |  960 |  640
          NEW   | SPANISH | LIGHT | 2 |  960 | 1700
          TWIN  | ENGLISH | LIGHT | 1 | 1280 |  900
          TWIN  | SPANISH | DARK  | 1 | 1280 |  900
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Studio studio = Studio.at(folder)) {
      var overlay = new Overlay();
      overlay.show("form", state.view(studio).node());
      studio.draw(
          "card-" + state.name().toLowerCase(Locale.ROOT),
          overlay,
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum State {
    FULL,
    WRONG,
    BARE,
    NEW,
    TWIN;

    View view(Studio studio) {
      PersonId full = Fullest.in(studio);
      return switch (this) {
        case FULL -> {
          var fields = ownFields(studio, full);
          var form = open(studio, full);
          fields.forEach(form.filled().get().draft()::addOwnField);
          form.filled().get().draft().addOwnField(null);
          yield edit(studio, form);
        }
        case BARE -> edit(studio, open(studio, studio.add("Luis")));
        case WRONG -> {
          var form = open(studio, full);
          form.filled().get().draft().dates().getFirst().typed().set("31 feb");
          form.filled().get().draft().meeting().on().set("hace mucho");
          form.filled().get().draft().points().getLast().fields().getLast().set("");
          form.filled().get().draft().death().died().set(true);
          form.save();
          yield edit(studio, form);
        }
        case NEW -> begin(studio, "");
        case TWIN -> {
          studio.add("Íñigo Etxebarria");
          yield begin(studio, "inigo etxebarria");
        }
      };
    }

    /// One of each kind, of some of which something is known; gives the others.
    private static List<FieldDefinition> ownFields(Studio studio, PersonId id) {
      var team = new FieldDefinition("Team", OwnField.Kind.CHOICE, List.of("red", "green"));
      var since = new FieldDefinition("Vegetarian", OwnField.Kind.YES_NO, List.of());
      List<FieldDefinition> known = List.of(team, since);
      studio
          .services()
          .ownFields()
          .edit(
              id,
              person ->
                  person.withCard(
                      person
                          .card()
                          .withOwnFields(
                              List.of(
                                  new OwnField("Pets", OwnField.Kind.TEXT, "Nora the cat"),
                                  new OwnField("Shoe size", OwnField.Kind.NUMBER, "43"),
                                  new OwnField("Team", OwnField.Kind.CHOICE, "red"),
                                  new OwnField("Vegetarian", OwnField.Kind.YES_NO, "yes")))),
              known,
              Studio.NOW);
      return List.of(
          new FieldDefinition("Moved in", OwnField.Kind.DATE, List.of()),
          new FieldDefinition("Likes boats", OwnField.Kind.YES_NO, List.of()));
    }

    private static EditPersonViewModel open(Studio studio, PersonId id) {
      var form =
          new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
      form.open(id);
      return form;
    }

    private static View edit(Studio studio, EditPersonViewModel form) {
      return new EditPersonView(form, studio.speech(), studio.desk().tasks());
    }

    private static View begin(Studio studio, String name) {
      var form = new NewPersonViewModel(studio.services(), studio.desk());
      form.begin(name);
      return new NewPersonView(form, studio.speech(), studio.desk().tasks());
    }
  }
}
