package app.siembra.ui.ask;

import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws both sides of the screen into `target/screenshots`, for eyes, and looks for words that
/// were cut off.
@ExtendWith(OnWindowThread.class)
class AskGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY     | ENGLISH | LIGHT | 1 | 1072 |  762
          EMPTY     | SPANISH | DARK  | 1 |  752 |  582
          TOPICS    | ENGLISH | LIGHT | 1 | 1072 |  762
          TOPICS    | SPANISH | DARK  | 1 |  752 |  900
          NO_TOPICS | SPANISH | LIGHT | 1 | 1072 |  762
          FOUND     | ENGLISH | LIGHT | 1 | 1072 |  762
          FOUND     | SPANISH | DARK  | 1 | 1072 |  762
          FOUND     | ENGLISH | DARK  | 1 |  752 | 1100
          FOUND     | SPANISH | LIGHT | 2 | 1072 | 1900
          NOBODY    | ENGLISH | LIGHT | 1 | 1072 |  762
          ALL_ASKED | SPANISH | DARK  | 1 | 1072 |  762
          CROWDED   | ENGLISH | LIGHT | 1 | 1072 |  900
          CROWDED   | SPANISH | DARK  | 1 |  752 | 3200
          TELL      | ENGLISH | LIGHT | 1 | 1072 |  762
          TELL      | SPANISH | DARK  | 1 | 1072 |  762
          TELL      | ENGLISH | DARK  | 1 |  752 | 1100
          TELL      | SPANISH | LIGHT | 2 | 1072 | 1900
          TELL_NONE | ENGLISH | LIGHT | 1 | 1072 |  762
          TELL_NEW  | SPANISH | DARK  | 1 | 1072 |  762
          TELL_ALL  | SPANISH | LIGHT | 1 | 1072 |  762
          TELL_MANY | ENGLISH | LIGHT | 1 | 1072 |  900
          TELL_MANY | SPANISH | DARK  | 1 |  752 | 1400
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Village village = state.village(folder)) {
      var model = village.model();
      state.choose(model);
      var view = new AskView(model, village.studio.speech(), new Reached()).node();
      village.studio.draw(
          "ask-" + state.name().toLowerCase(Locale.ROOT),
          view,
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum State {
    EMPTY,
    TOPICS,
    NO_TOPICS,
    FOUND,
    NOBODY,
    ALL_ASKED,
    CROWDED,
    TELL,
    TELL_NONE,
    TELL_NEW,
    TELL_ALL,
    TELL_MANY;

    Village village(Path folder) {
      return switch (this) {
        case EMPTY, TELL_NONE -> Village.at(folder);
        case TOPICS, FOUND, NOBODY, TELL -> Village.typical(folder);
        case NO_TOPICS -> silent(folder);
        case ALL_ASKED -> asked(folder);
        case CROWDED, TELL_MANY -> Village.crowded(folder);
        case TELL_NEW -> untold(folder);
        case TELL_ALL -> told(folder);
      };
    }

    void choose(AskViewModel model) {
      switch (this) {
        case EMPTY, TOPICS, NO_TOPICS -> {}
        case FOUND, ALL_ASKED, CROWDED -> model.about("logistics");
        case NOBODY -> model.about("how to mend a violin");
        case TELL, TELL_NONE, TELL_NEW, TELL_ALL, TELL_MANY -> model.telling();
      }
    }

    private static Village silent(Path folder) {
      var village = Village.at(folder);
      var _ = village.person("Ana Lasa");
      return village;
    }

    private static Village asked(Path folder) {
      var village = Village.at(folder).knows("Ana Lasa", "logistics:3", 5);
      village.asked("a lawyer", 30, "Ana Lasa");
      return village;
    }

    private static Village untold(Path folder) {
      var village = silent(folder);
      village.topics("sailing");
      return village;
    }

    private static Village told(Path folder) {
      var village = Village.at(folder).knows("Ana Lasa", "logistics:3", 5);
      village.knows("Ana Lasa", "piano:1", 9).knows("Ana Lasa", "gardens:1", 15);
      village.circles("friends", "Ana Lasa");
      village.topics("sailing");
      village.told("sailing", 30, "Ana Lasa");
      return village;
    }
  }
}
