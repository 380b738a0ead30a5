package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.BackgroundTasks;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a second start does to the window of the first one.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class ComeUpDisplayTest {
  @TempDir Path folder;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private Stage window;
  private Stage other;
  private WindowParts parts;

  @Start
  void show(Stage stage) {
    window = stage;
    parts =
        new WindowParts(
            window,
            new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)),
            new Speech(Voice.in(Language.ENGLISH, OpenWindow.TODAY)),
            new BackgroundTasks(failures::add),
            new Layers(),
            () -> OpenWindow.NOW,
            Still.outside(new Post(folder)));
    window.setScene(new Scene(new StackPane(), 500, 400));
    window.show();
    other = new Stage();
    other.setScene(new Scene(new StackPane(), 500, 400));
    other.show();
    other.toFront();
    other.requestFocus();
  }

  @AfterEach
  void close() throws Exception {
    WaitForAsyncUtils.asyncFx(other::close).get(10, TimeUnit.SECONDS);
    assertThat(failures).isEmpty();
  }

  @Test
  void aWindowBehindAnotherOneComesToTheFront() throws Exception {
    until(() -> other.isFocused());

    parts.comeUp();

    until(() -> window.isFocused() && !other.isFocused());
  }

  @Test
  void aWindowThatWasPutAwayComesBack() throws Exception {
    WaitForAsyncUtils.asyncFx(() -> window.setIconified(true)).get(10, TimeUnit.SECONDS);
    until(() -> window.isIconified() && !window.isFocused());

    parts.comeUp();

    until(() -> !window.isIconified() && window.isShowing() && window.isFocused());
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds);
  }
}
