package app.siembra.ui.timeline;

import app.siembra.service.TimelineFilter;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the timeline into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class TimelineGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY    | ENGLISH | LIGHT | 1 | 1072 | 762
          EMPTY    | SPANISH | DARK  | 1 |  752 | 582
          TYPICAL  | ENGLISH | LIGHT | 1 | 1072 | 762
          TYPICAL  | SPANISH | DARK  | 1 | 1072 | 762
          TYPICAL  | SPANISH | LIGHT | 1 |  752 | 582
          TYPICAL  | ENGLISH | LIGHT | 2 | 1072 | 762
          CROWDED  | ENGLISH | LIGHT | 1 | 1072 | 762
          CROWDED  | SPANISH | DARK  | 2 |  752 | 900
          NO_MATCH | SPANISH | LIGHT | 1 | 1072 | 762
          NARROWED | ENGLISH | LIGHT | 1 | 1072 | 762
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Studio studio = state.studio(folder)) {
      var model = new TimelineViewModel(studio.services(), studio.desk());
      state.choose(model, studio);
      studio.draw(
          "timeline-" + state.name().toLowerCase(Locale.ROOT),
          new TimelineView(model, studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum State {
    EMPTY,
    TYPICAL,
    CROWDED,
    NO_MATCH,
    NARROWED;

    Studio studio(Path folder) {
      return switch (this) {
        case EMPTY -> Studio.at(folder);
        case TYPICAL, NO_MATCH, NARROWED -> typical(folder);
        case CROWDED -> crowded(folder);
      };
    }

    void choose(TimelineViewModel model, Studio studio) {
      switch (this) {
        case EMPTY, TYPICAL, CROWDED -> {}
        case NO_MATCH -> model.narrow(TimelineFilter.ALL.withText("Zaragoza"));
        case NARROWED -> {
          model.people().add(studio.services().people().find("Ana", 1).getFirst());
          model.people().add(studio.services().people().find("Luis", 1).getFirst());
        }
      }
    }

    private static Studio typical(Path folder) {
      var studio = Studio.at(folder);
      studio.logAgo(0, "call @\"Ana Lasa\" 25 min: moves to Bilbao in March #sailing");
      studio.logAgo(0, "@\"Marta Gil\" message");
      studio.logAgo(1, "coffee with @Ana and @\"Luis Otero\" at Bar Sol: plans for the summer");
      studio.logAgo(1, "+ advice @Luis which school to choose");
      studio.logAgo(3, "- time @\"Tomás Bru\" helped me carry the wardrobe");
      studio.logAgo(3, "@Marta has two cats, allergic to nuts");
      studio.logAgo(9, "email @Tomás the lease contract");
      studio.logAgo(31, "dinner with @Ana @Luis @Marta @Tomás @\"Clara Ruiz\" @\"Dev Kapoor\"");
      studio.logAgo(400, "video call @\"Dev Kapoor\" 1 h");
      return studio;
    }

    private static Studio crowded(Path folder) {
      var studio = Studio.withSample(folder, 120);
      studio.logAgo(
          0,
          "call @\"María de los Ángeles Etxeberria Goikoetxea-Mendizábal\" 95 min: read through the"
              + " whole application for the post at the harbour office, twice, and talked of the"
              + " winter, the roof and the cousins from Donostia #sailing #roofs #applications");
      return studio;
    }
  }
}
