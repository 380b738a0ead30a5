package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Need;
import app.siembra.model.Topic;
import app.siembra.ui.kit.OnWindowThread;
import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What somebody looks for, and the topic that it is about.
@ExtendWith(OnWindowThread.class)
class NeedTopicTest {
  @TempDir Path folder;

  private PageInUse page;

  @BeforeEach
  void show() {
    page = new PageInUse(folder);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void topicsThatThereAreAreOfferedAndEnterTakesTheOneThatIsMarked() {
    TextField line = ask();
    line.setText("sai");

    press(line, KeyCode.ENTER);

    assertThat(need().topic()).isEqualTo(new Topic("sailing"));
  }

  @Test
  void anotherTopicIsTakenAsItWasTypedAndNothingTakesItAway() {
    TextField line = ask();
    line.setText("accounting");
    press(line, KeyCode.ENTER);
    assertThat(need().topic()).isEqualTo(new Topic("accounting"));

    TextField again = ask();
    assertThat(again.getText()).isEqualTo("accounting");
    again.clear();
    press(again, KeyCode.ENTER);
    assertThat(need().topic()).isNull();
  }

  private TextField ask() {
    var _ = page.seldom("more");
    ContextMenu menu =
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .filter(ContextMenu::isShowing)
            .findFirst()
            .orElseThrow();
    menu.hide();
    menu.getItems().get(1).fire();
    TextField line =
        Window.getWindows().stream()
            .filter(Popover.class::isInstance)
            .filter(Window::isShowing)
            .map(popover -> (TextField) popover.getScene().getRoot().lookup(".text-field"))
            .reduce((_, last) -> last)
            .orElseThrow();
    // As the next frame does.
    line.getScene().getRoot().lookup(".popover > .content").getParent().setVisible(true);
    assertThat(line.isFocused()).isTrue();
    return line;
  }

  private static void press(TextField line, KeyCode key) {
    Event.fireEvent(
        line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private Need need() {
    return page.stored().knowing().needs().getFirst();
  }
}
