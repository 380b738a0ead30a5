package app.siembra.ui.changes;

import app.siembra.model.PersonLine;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the past changes and the trash into `target/screenshots`, for eyes, and looks for words that
/// were cut off.
@ExtendWith(OnWindowThread.class)
class ChangesGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty   | ENGLISH | LIGHT | 1 | 1072 |  762
          typical | ENGLISH | LIGHT | 1 | 1072 |  962
          typical | SPANISH | DARK  | 1 | 1072 |  962
          typical | SPANISH | LIGHT | 1 |  752 |  962
          typical | ENGLISH | LIGHT | 2 | 1072 | 1800
          crowded | SPANISH | LIGHT | 1 |  752 | 2400
          """)
  void noWordIsCutOff(
      String state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Studio studio = Studio.at(folder)) {
      fill(studio, state);
      studio.draw(
          "changes-" + state,
          new ChangesView(
                  new ChangesViewModel(studio.services(), new Post(folder), studio.desk()),
                  studio.speech())
              .node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static void fill(Studio studio, String state) {
    if (!state.equals("empty")) {
      studio.add("Marta Gil");
      studio.add("Rosa Medina Marín");
      studio.add("Maximilian Featherstonehaugh-Goikoetxea de los Ángeles");
      studio.logAgo(40, "coffee with @Marta the boat in Getxo");
      studio.logAgo(9, "call @Rosa her new job #work");
      studio.logAgo(2, "call @Rosa @Marta the summer");
      studio.set("Rosa", "circle", "friends");
      remove(studio, "Marta Gil");
      studio.services().undo().undo(Studio.NOW);
      remove(studio, "Rosa Medina Marín");
      remove(studio, "Maximilian Featherstonehaugh-Goikoetxea de los Ángeles");
    }
    if (state.equals("crowded")) {
      for (int i = 0; i < 70; i++) {
        studio.logAgo(i, "call @Marta once more " + i);
      }
    }
  }

  private static void remove(Studio studio, String name) {
    studio
        .services()
        .people()
        .remove(
            studio.services().people().all().stream()
                .filter(line -> line.name().equals(name))
                .map(PersonLine::id)
                .limit(1)
                .toList(),
            Studio.NOW);
  }
}
