package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the toolkit into `target/screenshots`, for eyes, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class GalleryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TODAY  | LIGHT | 1 | 1072 | 762
          TODAY  | DARK  | 1 | 1072 | 762
          TODAY  | LIGHT | 2 | 1072 | 762
          TODAY  | LIGHT | 1 |  752 | 640
          PERSON | LIGHT | 1 | 1072 | 762
          PERSON | DARK  | 1 | 1072 | 762
          PARTS  | LIGHT | 1 |  900 | 640
          PARTS  | DARK  | 1 |  900 | 640
          PARTS  | LIGHT | 2 | 1800 | 1280
          """)
  void noWordIsCutOff(
      Which which, Theme.Appearance appearance, double textSize, int width, int height)
      throws IOException {
    var root = new StackPane(which.make());
    var scene = Pictures.scene(root, appearance, textSize, width, height);
    var name = "kit-%s-%s-%.0f-%dx%d".formatted(which, appearance, textSize * 100, width, height);

    Pictures.draw(scene, name.toLowerCase(Locale.ROOT));

    assertThat(Pictures.cutOff(root)).isEmpty();
  }

  enum Which {
    TODAY,
    PERSON,
    PARTS;

    Parent make() {
      return switch (this) {
        case TODAY -> Specimen.today();
        case PERSON -> Specimen.person();
        case PARTS -> Specimen.parts();
      };
    }
  }
}
