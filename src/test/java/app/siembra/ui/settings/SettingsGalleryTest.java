package app.siembra.ui.settings;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the settings into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class SettingsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | ENGLISH | LIGHT | 1 | 1072 | 2000
          false | ENGLISH | LIGHT | 1 | 1072 | 762
          true  | ENGLISH | LIGHT | 1 | 1072 | 1100
          true  | ENGLISH | DARK  | 1 | 1072 | 762
          true  | SPANISH | LIGHT | 1 | 1072 | 762
          true  | SPANISH | DARK  | 1 | 1072 | 1100
          true  | SPANISH | LIGHT | 1 |  752 | 1400
          true  | ENGLISH | LIGHT | 2 |  752 | 2600
          true  | SPANISH | DARK  | 2 | 1072 | 762
          """)
  void everyWordIsWhole(
      boolean filled,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      if (filled) {
        Person.fill(studio);
      }
      var model =
          new SettingsViewModel(
              studio.services(),
              new About("1.0.0", Path.of("/home/marta/.local/share/siembra")),
              _ -> {},
              studio.desk());
      var view = new SettingsView(model, Copies.model(studio), notices(studio), studio.desk());

      studio.draw(
          filled ? "settings" : "settings-new",
          view.node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  /// The tags by themselves: none yet, some, and one whose new name another one has.
  @ParameterizedTest
  @CsvSource({
    "none, ENGLISH, LIGHT, 1, 500, 240",
    "none, SPANISH, DARK, 2, 500, 480",
    "taken, ENGLISH, LIGHT, 1, 500, 330",
    "taken, SPANISH, DARK, 1, 380, 480",
    "taken, SPANISH, LIGHT, 2, 640, 760",
  })
  void everyWordOfTheTagsIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      if (!what.equals("none")) {
        Person.tags(studio);
      }
      var model =
          new SettingsViewModel(studio.services(), new About("1", folder), _ -> {}, studio.desk());
      var card = new TagsCard(model, studio.speech());
      var page = new StackPane(card.create());
      page.getStylesheets().add(Theme.sheet("settings.css"));
      model.watch();
      card.show();
      model.tags().rename(new Tag("coro"), "Padel");

      studio.draw("tags-" + what, page, new Studio.Look(language, appearance, size, width, height));
    }
  }

  /// How the user is told: all of it on, and what was typed wrong where nothing shows notices.
  @ParameterizedTest
  @CsvSource({
    "on, ENGLISH, LIGHT, 1, 520, 520",
    "on, SPANISH, DARK, 1, 520, 540",
    "on, SPANISH, LIGHT, 2, 752, 1000",
    "wrong, ENGLISH, DARK, 1, 520, 580",
    "wrong, SPANISH, LIGHT, 1, 400, 720",
    "wrong, ENGLISH, LIGHT, 2, 752, 1100",
  })
  void everyWordOfTheRemindersIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      boolean on = what.equals("on");
      var computer = new StillComputer(on ? Computer.Notices.NOTIFY_SEND : Computer.Notices.NONE);
      var model = new NoticesViewModel(studio.services().settings(), computer, studio.desk());
      var settings =
          new SettingsViewModel(studio.services(), new About("1", folder), _ -> {}, studio.desk());
      var card = new RemindersCard(settings, model, studio.speech());
      var page = new StackPane(card.create());
      page.getStylesheets().add(Theme.sheet("settings.css"));
      card.show();
      if (on) {
        model.names(true);
        model.stay(true);
        model.start(true);
      } else {
        computer.refuse();
        model.start(true);
        model.moment("25:00");
        model.quietTo("eight");
      }
      studio.settle();

      studio.draw(
          "reminders-" + what, page, new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static NoticesViewModel notices(Studio studio) {
    return new NoticesViewModel(
        studio.services().settings(),
        new StillComputer(Computer.Notices.NOTIFY_SEND),
        studio.desk());
  }

  /// Somebody who has set everything.
  private static final class Person {
    static void fill(Studio studio) {
      var settings = studio.services().settings();
      settings.me(
          me ->
              me.withName("Marta Gil Ibarra")
                  .withEmails(List.of("marta@velasnorte.example", "marta.gil@correo.example"))
                  .withPhones(List.of("+34 944 11 22 33"))
                  .withTopics(
                      java.util.stream.Stream.of(
                              "logística", "vela", "contratos de obra", "italiano")
                          .map(app.siembra.model.Topic::new)
                          .toList())
                  .withRegion("ES"),
          Studio.NOW);
      settings.textSize(125, Studio.NOW);
      settings.appearance(app.siembra.service.Settings.Appearance.DARK, Studio.NOW);
      studio.services().circles().add("Coro de los jueves", 30, Studio.NOW);
      var cousins = studio.services().circles().add("Primas y primos de Getxo", null, Studio.NOW);
      var family = studio.services().circles().find("family").orElseThrow().id();
      studio.services().circles().put(cousins, family, Studio.NOW);
      studio.services().circles().add("Antiguos compañeros de la universidad", null, Studio.NOW);
      fields(studio);
      tags(studio);
      Copies.make(studio, 5);
      studio.settle();
    }

    private static void tags(Studio studio) {
      Map.of(
              "coro", TagColour.PLAIN,
              "clase de italiano", TagColour.ORANGE,
              "familia de Bilbao y alrededores", TagColour.TEAL,
              "pádel", TagColour.VIOLET)
          .forEach((tag, colour) -> tag(studio, tag, colour));
      studio.settle();
    }

    private static void tag(Studio studio, String tag, TagColour colour) {
      studio.add("Ana " + tag);
      studio.set("Ana " + tag, "tag", tag);
      studio.add("Jon " + tag);
      studio.set("Jon " + tag, "tag", tag);
      studio.services().tags().colour(new Tag(tag), colour, Studio.NOW);
    }

    private static void fields(Studio studio) {
      var fields = studio.services().ownFields();
      fields.add(
          new FieldDefinition("Número de zapato", OwnField.Kind.NUMBER, List.of()), Studio.NOW);
      fields.add(
          new FieldDefinition("Come", OwnField.Kind.CHOICE, List.of("de todo", "sin carne")),
          Studio.NOW);
    }
  }
}
