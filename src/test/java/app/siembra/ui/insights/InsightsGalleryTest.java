package app.siembra.ui.insights;

import app.siembra.model.ObjectiveKind;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the screen and its form into `target/screenshots`, for eyes, and looks for words that were
/// cut off.
@ExtendWith(OnWindowThread.class)
class InsightsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMPTY   | ENGLISH | LIGHT | 1 | 1072 |  762
          EMPTY   | SPANISH | DARK  | 1 |  752 |  900
          QUIET   | SPANISH | LIGHT | 1 | 1072 |  762
          QUIET   | ENGLISH | DARK  | 1 | 1072 |  762
          TYPICAL | ENGLISH | LIGHT | 1 | 1072 |  900
          TYPICAL | SPANISH | DARK  | 1 | 1072 |  900
          TYPICAL | ENGLISH | DARK  | 1 |  752 | 1500
          TYPICAL | SPANISH | LIGHT | 2 | 1072 | 3400
          UNFOLDED | ENGLISH | LIGHT | 1 | 1072 | 1100
          UNFOLDED | SPANISH | DARK | 1 | 752 | 1700
          CROWDED | ENGLISH | LIGHT | 1 | 1072 | 2100
          CROWDED | SPANISH | DARK  | 1 |  752 | 3600
          FORM    | ENGLISH | LIGHT | 1 |  620 |  640
          FORM    | SPANISH | DARK  | 1 |  620 |  640
          FORM    | SPANISH | LIGHT | 2 | 1072 | 1200
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Plans plans = state.plans(folder)) {
      Parent root = state.node(plans);
      plans.studio.draw(
          "insights-" + state.name().toLowerCase(Locale.ROOT),
          root,
          new Studio.Look(language, appearance, size, width, height),
          () -> state.act(root));
    }
  }

  enum State {
    EMPTY,
    QUIET,
    TYPICAL,
    UNFOLDED,
    CROWDED,
    FORM;

    Plans plans(Path folder) {
      return switch (this) {
        case EMPTY -> Plans.at(folder);
        case QUIET -> quiet(folder);
        case TYPICAL, UNFOLDED, FORM -> Plans.typical(folder);
        case CROWDED -> Plans.crowded(folder);
      };
    }

    /// Nothing is missing, and nobody is to be brought together.
    private static Plans quiet(Path folder) {
      var plans = Plans.at(folder);
      for (String who : List.of("Ana Lasa", "Luis Otero")) {
        plans.knows(who, "chess:3").talked(who, 4);
      }
      var _ = plans.set(3, ObjectiveKind.FRIENDSHIP, "A chess club", null, List.of("chess"));
      return plans;
    }

    Parent node(Plans plans) {
      return switch (this) {
        case EMPTY, QUIET, TYPICAL, UNFOLDED, CROWDED ->
            new InsightsView(plans.model(), plans.studio.speech()).node();
        case FORM -> form(plans);
      };
    }

    /// Opens what is folded away.
    void act(Parent root) {
      if (this == UNFOLDED) {
        List.copyOf(root.lookupAll(".folded > .link")).forEach(link -> ((Hyperlink) link).fire());
      }
    }

    private static Parent form(Plans plans) {
      var model = new ObjectiveFormViewModel(plans.studio.services(), plans.studio.desk());
      model.open(plans.studio.services().objectives().all(Studio.NOW).getLast().objective().id());
      return new ObjectiveFormView(model, plans.studio.speech(), plans.studio.desk().tasks())
          .node();
    }
  }
}
