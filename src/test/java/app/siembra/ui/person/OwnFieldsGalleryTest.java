package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Reached;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws fields of the user's own while they are edited on the page.
@ExtendWith(OnWindowThread.class)
class OwnFieldsGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"SPANISH, LIGHT, 1, 1072, 2600", "SPANISH, DARK, 1, 512, 7000"})
  void fieldsOfOnesOwnAreEditedWhereTheyStandAtOneWidth(
      Language language, Theme.Appearance appearance, double size, int width, int height)
      throws IOException {
    try (var studio = Studio.at(folder)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var model =
          new PersonViewModel(
              studio.services(), Crowd.fill(studio), studio.outdoors(), studio.desk());
      var page = new PersonView(model, studio.speech(), new Reached()).node();
      var scene = Pictures.scene(new StackPane(page), appearance, size, width, height);
      List<Double> widths = new ArrayList<>();
      for (String value : List.of("una gata, Nora", "38", "sí", "junio de 2019", "Alavés")) {
        page.lookupAll(".details .link").stream()
            .map(Hyperlink.class::cast)
            .filter(link -> link.getText().equals(value))
            .forEach(Hyperlink::fire);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node input = page.lookup(".fact-editor .combo-box");
        widths.add(
            (input == null ? page.lookup(".fact-editor .text-field") : input)
                .getLayoutBounds()
                .getWidth());
      }

      Pictures.draw(scene, "person-own-fields-%s-%dx%d".formatted(language, width, height));

      assertThat(widths).hasSize(5);
      assertThat(Set.copyOf(widths)).hasSize(1);
      assertThat(Pictures.cutOff(page)).isEmpty();
    }
  }
}
