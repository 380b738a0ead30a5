package app.siembra.ui.topics;

import app.siembra.model.Topic;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the topics into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class TopicsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty   | ENGLISH | LIGHT | 1 | 1072 |  762
          typical | ENGLISH | LIGHT | 1 | 1072 |  762
          typical | SPANISH | DARK  | 1 | 1072 |  762
          typical | SPANISH | LIGHT | 2 |  752 | 1800
          empty   | SPANISH | DARK  | 2 |  752 | 900
          nothing | ENGLISH | LIGHT | 1 | 1072 | 762
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
      var model = new TopicsViewModel(studio.services().topics(), studio.desk());
      if (!state.equals("empty")) {
        fill(studio);
        model.choose(new Topic("sailing"), true);
        model.choose(new Topic("sail boats"), true);
      }
      if (state.equals("nothing")) {
        model.text().set("qwertz");
      }
      studio.draw(
          "topics-" + state,
          new TopicsView(model, studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static void fill(Studio studio) {
    studio.add("Marta Gil");
    studio.add("Jon Otxoa");
    studio.set("me", "topic", "Java");
    studio.set("Marta", "knows", "logistics:3");
    studio.set("Jon", "knows", "logistics:1");
    studio.set("Jon", "told", "Java");
    studio.set("Jon", "interested", "sail boats");
    studio.set("Jon", "interested", "crane safety and everything that goes with it in a yard");
    studio.set("Jon", "interested", "-crane safety and everything that goes with it in a yard");
    studio.logAgo(3, "coffee with @Marta and @Jon #sailing");
  }
}
