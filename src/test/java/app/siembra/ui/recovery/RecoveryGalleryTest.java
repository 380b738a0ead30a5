package app.siembra.ui.recovery;

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

/// Draws the screen for a damaged network into `target/screenshots`, for eyes, and looks for words that
/// were cut off.
@ExtendWith(OnWindowThread.class)
class RecoveryGalleryTest {
  @TempDir Path folder;
  @TempDir Path beside;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          everything | ENGLISH | LIGHT | 1 | 1280 | 820
          everything | SPANISH | DARK  | 1 | 1280 | 820
          everything | SPANISH | LIGHT | 2 | 1280 | 1100
          journal    | ENGLISH | DARK  | 1 |  960 | 640
          most       | ENGLISH | LIGHT | 1 |  960 | 640
          most       | SPANISH | LIGHT | 1 | 1280 | 820
          nothing    | ENGLISH | LIGHT | 1 | 1280 | 820
          nothing    | SPANISH | DARK  | 1 |  960 | 640
          nothing    | ENGLISH | LIGHT | 2 |  960 | 1400
          """)
  void everyWordIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    Ruin ruin = new Ruin(folder, beside);
    RecoveryViewModel model = harmed(ruin, what).model(Path.of("/home/marta/.local/share/siembra"));
    try (Studio studio = ruin.studio()) {
      studio.draw(
          "recovery-" + what,
          new RecoveryView(model, studio.speech()).node(),
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  private static Ruin harmed(Ruin ruin, String what) throws IOException {
    return switch (what) {
      case "everything" -> ruin.backedUp().emptied();
      case "journal" -> ruin.lost();
      case "most" -> ruin.backedUp().withTornJournal().lost();
      case "nothing" -> ruin.withoutJournal().emptied();
      default -> throw new IllegalArgumentException(what);
    };
  }
}
