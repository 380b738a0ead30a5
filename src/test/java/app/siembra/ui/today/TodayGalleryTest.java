package app.siembra.ui.today;

import app.siembra.model.Moment;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the first screen into `target/screenshots`, for eyes, and looks for words that were cut
/// off.
@ExtendWith(OnWindowThread.class)
class TodayGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TYPICAL | ENGLISH | LIGHT | 1 | 1072 | 762
          TYPICAL | SPANISH | DARK  | 1 | 1072 | 762
          TYPICAL | SPANISH | LIGHT | 1 |  752 | 582
          TYPICAL | ENGLISH | LIGHT | 2 | 1072 | 762
          EMPTY   | ENGLISH | LIGHT | 1 | 1072 | 762
          EMPTY   | SPANISH | DARK  | 1 | 1072 | 762
          TO_SORT | SPANISH | LIGHT | 1 | 1072 | 762
          CALM    | ENGLISH | DARK  | 1 | 1072 | 762
          UNSAFE  | ENGLISH | LIGHT | 1 | 1072 | 762
          UNSAFE  | SPANISH | DARK  | 2 |  752 | 1500
          CROWDED | SPANISH | LIGHT | 1 | 1072 | 762
          """)
  void everyWordIsWhole(
      Day day, Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      day.fill.accept(studio);
      var services = studio.services();
      var model = new TodayViewModel(services, studio.desk());
      var view = new TodayView(model, studio.speech(), new Reached());

      studio.draw(
          "today-" + day, view.node(), new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum Day {
    EMPTY(_ -> {}),
    TO_SORT(studio -> studio.add("Ana López")),
    CALM(studio -> studio.logAgo(0, "coffee with @\"Ana López\" +advice")),
    TYPICAL(Monday::fill),
    UNSAFE(
        studio -> {
          studio.add("Ana López");
          var fourDaysAgo = Studio.NOW.now().minus(Duration.ofDays(4));
          studio
              .services()
              .safekeeping()
              .backUp(new Moment(fourDaysAgo, Studio.NOW.zone(), Studio.TODAY));
          Monday.fill(studio);
        }),
    CROWDED(
        studio -> {
          Monday.fill(studio);
          for (int each = 0; each < 12; each++) {
            String name =
                "María del Carmen Fernández de Córdoba y Ruiz-Giménez " + "I".repeat(each + 1);
            studio.logAgo(
                90 + each,
                "called @\"%s\" muy preocupada por la mudanza a Vitoria-Gasteiz y por el colegio de los niños, que empieza en septiembre !on monday: mandarle la lista de gestores que me pidió la última vez"
                    .formatted(name));
            studio.set(name, "cadence", "20");
            studio.set(name, "birthday", "1980-11-2" + (3 + each % 6));
          }
        });

    private final Consumer<Studio> fill;

    Day(Consumer<Studio> fill) {
      this.fill = fill;
    }
  }
}
