package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.rules.Listed;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Draws the menus over the list of people, open, into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class PeopleMenusGalleryTest {
  @TempDir Path folder;

  @Test
  void everyMenuOpens() throws IOException {
    try (var studio = Studio.withSample(folder, 40)) {
      var circles = studio.services().circles();
      var cousins = circles.add("Cousins", null, Studio.NOW);
      circles.put(cousins, circles.find("family").orElseThrow().id(), Studio.NOW);
      var crowd = new Crowd(studio);
      crowd.model.watch();
      crowd.model.views().save("Choir");
      studio.settle();
      var view = new PeopleView(crowd.model, crowd.sorting, studio.speech());
      try (var window = ShownWindow.of(view.node())) {
        var rows = Objects.requireNonNull(crowd.model.shown().get()).rows();
        crowd
            .model
            .marked()
            .people()
            .set(rows.stream().limit(2).map(Listed::id).collect(Collectors.toSet()));
        window.layout();
        for (String words : new String[] {"By name", "Filter", "View", "Circle", "More"}) {
          draw(window, words);
        }
      }
    }
  }

  private static void draw(ShownWindow window, String words) throws IOException {
    var menu =
        window.scene().getRoot().lookupAll(".menu-button").stream()
            .map(MenuButton.class::cast)
            .filter(button -> button.getText().equals(words) && button.isManaged())
            .reduce((_, last) -> last)
            .orElseThrow();
    menu.show();
    window.layout();
    var popup =
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(menu.getItems()).isNotEmpty();
    Pictures.draw(
        popup.getScene(),
        "people-menu-" + words.replace(' ', '-').toLowerCase(java.util.Locale.ROOT));
    menu.hide();
  }
}
