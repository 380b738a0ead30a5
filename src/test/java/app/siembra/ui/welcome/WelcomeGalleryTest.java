package app.siembra.ui.welcome;

import app.siembra.rules.LastTalk;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the first steps into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class WelcomeGalleryTest {
  @TempDir Path folder;

  /// How a step stands.
  enum Scene {
    NEW,
    PREVIEW,
    DONE,
    SAMPLE,
    NOBODY_CHOSEN,
    CHOSEN,
    CROWDED,
    KNOWN
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEW           | ENGLISH | LIGHT | 1 | 1072 | 762
          NEW           | SPANISH | DARK  | 1 |  752 | 562
          NEW           | ENGLISH | LIGHT | 2 |  752 | 1500
          PREVIEW       | SPANISH | LIGHT | 1 | 1072 | 762
          DONE          | ENGLISH | DARK  | 1 | 1072 | 762
          DONE          | SPANISH | LIGHT | 2 |  752 | 1500
          SAMPLE        | SPANISH | LIGHT | 1 | 1072 | 762
          NOBODY_CHOSEN | ENGLISH | LIGHT | 1 | 1072 | 762
          CHOSEN        | ENGLISH | LIGHT | 1 | 1072 | 762
          CHOSEN        | SPANISH | DARK  | 1 | 1072 | 762
          CHOSEN        | SPANISH | LIGHT | 1 |  752 | 900
          CHOSEN        | ENGLISH | LIGHT | 2 |  752 | 2600
          CROWDED       | SPANISH | LIGHT | 1 |  752 | 1500
          KNOWN         | ENGLISH | LIGHT | 1 | 1072 | 762
          KNOWN         | SPANISH | DARK  | 1 |  752 | 562
          KNOWN         | SPANISH | LIGHT | 2 |  752 | 1100
          """)
  void everyWordIsWhole(
      Scene scene,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var studio = Studio.at(Files.createDirectory(folder.resolve("data")))) {
      var post = new Post(folder);
      post.choose(
          post.file(
              "contactos.vcf",
              Post.card("Ana López"),
              Post.card("Jon Otxoa"),
              Post.card("María del Carmen Etxeberria Zabaleta"),
              Post.card("Rosa Peris")));
      var model = new WelcomeViewModel(studio.services(), post, studio.desk());
      model.watch();
      prepare(scene, model, studio);

      studio.draw(
          "welcome-" + scene,
          new WelcomeView(model, studio.desk()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static void prepare(Scene scene, WelcomeViewModel model, Studio studio) {
    switch (scene) {
      case NEW -> {}
      case PREVIEW -> model.arrivals().choose();
      case DONE -> bring(model);
      case SAMPLE -> model.sample().add();
      case NOBODY_CHOSEN -> {
        model.sample().add();
        model.goOn();
      }
      case CHOSEN -> {
        bring(model);
        model.goOn();
        choose(model, List.of("María del Carmen", "Nerea", "Íñigo Sanz"));
      }
      case CROWDED -> {
        studio.services().circles().add("Coro de los jueves", 30, Studio.NOW);
        model.sample().add();
        model.goOn();
        choose(model, List.of("Nerea", "Íñigo", "Bea", "Luis", "Tía Pilar", "Ander", "Maite"));
      }
      case KNOWN -> {
        model.goOn();
        model.goOn();
        model.know().name().set("Marta Gil Ibarra");
        model.know().topics().setAll("logística", "vela", "contratos de obra", "italiano");
      }
    }
  }

  private static void bring(WelcomeViewModel model) {
    model.arrivals().choose();
    model.arrivals().store();
  }

  private static void choose(WelcomeViewModel model, List<String> names) {
    names.forEach(name -> model.keep().add(model.keep().find(name).getFirst()));
    model.keep().friends().getFirst().press(model.keep().circles().get(1).id());
    model.keep().friends().getFirst().press(LastTalk.THIS_MONTH);
    model.keep().friends().get(1).press(LastTalk.LONGER);
  }
}
