package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.TagColour;
import app.siembra.text.Language;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.ShownWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Draws the open menus of a person into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class MenuGalleryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Speech speech = new Speech(Voice.in(Language.ENGLISH, TODAY));

  @Test
  void menusOpenWithTheirEntries() throws IOException {
    draw("later", LaterMenu.forPerson(speech, TODAY, _ -> {}));
    draw("log", LogMenu.of(speech, _ -> {}, () -> {}));
    draw("tag-colours", Buttons.menu("", () -> TagHues.items(speech, TagColour.TEAL, _ -> {})));
    draw("reach", ReachMenu.of(speech, MenuGalleryTest::ways, new Reached()));
  }

  private static List<ContactPoint> ways() {
    return List.of(
        new ContactPoint.Phone("+34 944 11 22 33", "+34944112233", Label.NONE),
        new ContactPoint.Email("marta@velasnorte.example", Label.NONE));
  }

  private static void draw(String name, MenuButton menu) throws IOException {
    try (var window = ShownWindow.of(menu)) {
      menu.show();
      window.layout();
      var popups = Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();

      assertThat(menu.isShowing()).isTrue();
      assertThat(popups).hasSize(1);
      Pictures.draw(popups.getFirst().getScene(), "menu-" + name);
      menu.hide();
    }
  }
}
