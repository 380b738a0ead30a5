package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the window around invented screens into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class ShellGalleryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today  | ENGLISH | LIGHT | 1 | 1280 | 820
          today  | SPANISH | DARK  | 1 | 1280 | 820
          today  | ENGLISH | LIGHT | 1 |  960 | 640
          today  | ENGLISH | LIGHT | 2 |  960 | 640
          today  | ENGLISH | DARK  | 2 | 1280 | 820
          people | ENGLISH | LIGHT | 1 | 1280 | 820
          people | ENGLISH | DARK  | 1 | 1280 | 820
          ask    | SPANISH | LIGHT | 1 | 1280 | 820
          ask    | SPANISH | DARK  | 1 |  960 | 640
          ask    | SPANISH | LIGHT | 2 | 1800 | 1200
          drop   | ENGLISH | LIGHT | 1 | 1280 | 820
          drop   | SPANISH | DARK  | 1 |  960 | 640
          found  | ENGLISH | LIGHT | 1 |  980 | 760
          found  | SPANISH | DARK  | 1 |  960 | 640
          found  | ENGLISH | LIGHT | 2 |  960 | 640
          nothing | SPANISH | LIGHT | 1 |  980 | 760
          nothing | ENGLISH | DARK | 2 |  960 | 640
          lately | SPANISH | LIGHT | 1 |  980 | 760
          full   | ENGLISH | LIGHT | 1 | 1280 | 820
          full   | SPANISH | DARK  | 1 |  960 | 640
          full   | SPANISH | LIGHT | 2 |  960 | 640
          keys   | ENGLISH | LIGHT | 1 | 1280 | 820
          keys   | SPANISH | LIGHT | 2 |  960 | 640
          """)
  void everyWordIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    var fixture = new ShellFixture();
    fixture.speech.speak(Voice.in(language, ShellFixture.TODAY));
    var root = fixture.shell.node();
    var stage = new Stage();
    var scene = Pictures.scene(root, appearance, size, width, height);
    if (what.equals("people")) {
      fixture.shell.go(new Destination.People(PeopleChoice.ALL));
    } else if (what.equals("ask")) {
      fixture.shell.go(new Destination.Ask());
      root.applyCss();
      root.layout();
    } else if (what.equals("full")) {
      fixture.model.trouble().set(Optional.of(ShellFixture.FULL));
    } else if (what.equals("drop")) {
      root.lookup(".drop-veil").setVisible(true);
    } else if (List.of("found", "lately", "nothing").contains(what)) {
      // The search field has the focus only in a window that is shown.
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      scene.getAccelerators().get(Shortcut.SEARCH.keys()).run();
      type(fixture, root, typed(what));
    } else if (what.equals("keys")) {
      scene.getAccelerators().get(Shortcut.KEYS.keys()).run();
    }

    Pictures.draw(
        scene,
        "shell-%s-%s-%s-%.0f-%dx%d"
            .formatted(what, language, appearance, size * 100, width, height)
            .toLowerCase(java.util.Locale.ROOT));

    assertThat(Pictures.cutOff(root)).isEmpty();
    stage.close();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT, 1", "SPANISH, DARK, 1", "ENGLISH, LIGHT, 2"})
  void theMenuIsWhole(Language language, Theme.Appearance appearance, double size)
      throws IOException {
    var fixture = new ShellFixture();
    fixture.speech.speak(Voice.in(language, ShellFixture.TODAY));
    var root = fixture.shell.node();
    var stage = new Stage();
    stage.setScene(Pictures.scene(root, appearance, size, 960, 640));
    stage.show();
    var menu = (WindowMenu) root.lookup(".window-menu");
    menu.show();
    root.layout();
    var popup =
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .findFirst()
            .orElseThrow();

    Pictures.draw(
        popup.getScene(),
        "shell-menu-%s-%s-%.0f"
            .formatted(language, appearance, size * 100)
            .toLowerCase(java.util.Locale.ROOT));
    assertThat(Pictures.cutOff(popup.getScene().getRoot())).isEmpty();

    menu.hide();
    stage.close();
  }

  private static String typed(String what) {
    return switch (what) {
      case "found" -> "mar";
      case "nothing" -> ShellFixture.NOBODY;
      default -> "";
    };
  }

  private static void type(ShellFixture fixture, Parent root, String text) {
    var field = (TextField) root.lookup(".search-field .text-input");
    field.setText(text);
    if (!text.isEmpty()) {
      fixture.tasks.pass();
    }
    root.applyCss();
    root.layout();
  }
}
