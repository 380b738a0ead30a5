package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Trait;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Theme.Appearance;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import atlantafx.base.controls.Popover;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws what opens below the buttons that are about tags into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class TagPopoverGalleryTest {
  @TempDir Path folder;

  /// The tags to filter by, and the line in which one is typed, in their colours.
  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1", "SPANISH, DARK, 2"})
  void popoversOfTagsAreWhole(Language language, Appearance appearance, double size)
      throws IOException {
    try (var studio = Studio.withSample(folder, 160)) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      var crowd = new Crowd(studio);
      crowd.paint();
      crowd.model.watch();
      var owner = new Button();
      try (var _ = ShownWindow.of(owner)) {
        TagPopover.under(owner, crowd.model, studio.speech(), _ -> {});
        draw("people-tag-popover-" + language, appearance, size);
        new ValuePopover(crowd.model, studio.speech(), Trait.Kind.TAG).under(owner);
        draw("people-value-popover-" + language, appearance, size);
      }
    }
  }

  private static void draw(String name, Appearance appearance, double size) throws IOException {
    var popover =
        Window.getWindows().stream()
            .filter(Popover.class::isInstance)
            .map(Popover.class::cast)
            .findFirst()
            .orElseThrow();
    var content = popover.getContentNode();
    popover.setContentNode(new StackPane());
    popover.hide(Duration.ZERO);
    var scene = Pictures.scene(new StackPane(content), appearance, size, 640, 760);
    Pictures.draw(scene, name);
    assertThat(Pictures.cutOff(content)).isEmpty();
  }
}
