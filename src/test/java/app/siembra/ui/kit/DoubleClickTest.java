package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A list whose rows leave when they are acted upon, under a mouse that clicks twice.
class DoubleClickTest {
  private final FxRobot robot = new FxRobot();
  private final List<String> done = new ArrayList<>();
  private final List<String> left = new ArrayList<>(List.of("Ana", "Luis", "Marta"));
  private RowColumn<String> rows;
  private ShownWindow window;

  @BeforeEach
  void open() throws ExecutionException, InterruptedException {
    boolean _ = OnWindowThread.start();
    window =
        onWindow(
            () -> {
              rows = new RowColumn<>(this::row);
              rows.set(left);
              return ShownWindow.of(rows);
            });
    robot.targetWindow(window.scene().getWindow());
  }

  @AfterEach
  void close() throws ExecutionException, InterruptedException {
    var _ =
        onWindow(
            () -> {
              window.close();
              return "";
            });
  }

  private Row row(String name) {
    Row row = Row.of(name).onOpen(() -> done.add("open " + name));
    return row.actions(Buttons.filled("Ask", () -> ask(name))).below(new TextField("two words"));
  }

  private void ask(String name) {
    done.add("ask " + name);
    left.remove(name);
    rows.set(left);
  }

  @Test
  void actsOnOneRow() {
    robot.moveTo("Ana").moveTo(".filled");
    clickTwice();

    assertThat(done).containsExactly("ask Ana");
  }

  @Test
  void opensOneRow() {
    robot.moveTo("Ana");
    clickTwice();

    assertThat(done).containsExactly("open Ana");
  }

  @Test
  void choosesAWordInAField() {
    TextField field = robot.lookup(".text-field").query();
    robot.moveTo(field.lookup(".text"));
    clickTwice();

    assertThat(field.getSelectedText()).isNotBlank();
  }

  /// As a hand does it: the window has drawn what the first click did, and the mouse moves a
  /// little.
  private void clickTwice() {
    robot.clickOn(MouseButton.PRIMARY).interact(window::layout).moveBy(1, 0);
    robot.clickOn(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T onWindow(Callable<T> action)
      throws ExecutionException, InterruptedException {
    var task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }
}
