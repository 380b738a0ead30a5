package app.siembra.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What can be pressed when, and where the focus is.
@ExtendWith(OnWindowThread.class)
class RecoveryViewTest {
  @TempDir Path folder;
  @TempDir Path beside;
  private final SameThreadTasks tasks = SameThreadTasks.held();
  private Ruin ruin;
  private ShownWindow window;

  @BeforeEach
  void build() {
    ruin = new Ruin(folder, beside);
  }

  @AfterEach
  void close() {
    window.close();
    ruin.studio().close();
  }

  @Test
  void whileTheBackupsAreReadTheNetworkIsNotOpened() {
    show(inside());
    assertThat(buttons()).containsExactly("Show the files", "Quit");

    settle();

    assertThat(buttons())
        .containsExactly("Bring everything back", "Open it as it is", "Show the files", "Quit");
    assertThat(focused()).isEqualTo("Bring everything back");
  }

  @Test
  void whileItOpensAsItIsNothingElseIsBegun() {
    show(inside());
    settle();

    press("Open it as it is");

    assertThat(ruin.enteredAnyway()).isEqualTo(1);
    assertThat(buttons()).containsExactly("Show the files", "Quit");
  }

  @Test
  void whileItIsBroughtBackTheFilesCanBeSeenAndTheWindowCanBeLeft() {
    show(inside());
    settle();

    press("Bring everything back");

    assertThat(buttons()).containsExactly("Show the files", "Quit");
  }

  @Test
  void whereNothingIsHereTheFocusIsOnChoosingABackup() throws IOException {
    ruin.withoutJournal().emptied();
    show(inside());
    settle();

    assertThat(buttons())
        .containsExactly("Choose a backup…", "Open it as it is", "Show the files", "Quit");
    assertThat(focused()).isEqualTo("Choose a backup…");
  }

  private RecoveryViewModel inside() {
    Desk desk = ruin.studio().desk(tasks);
    return ruin.modelOfInside(desk);
  }

  private void show(RecoveryViewModel model) {
    window = ShownWindow.of(new RecoveryView(model, ruin.studio().speech()).node());
  }

  private void settle() {
    tasks.settle();
    window.layout();
  }

  private void press(String words) {
    all().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow().fire();
    window.layout();
  }

  /// What the buttons say that can be pressed.
  private List<String> buttons() {
    return all().stream().filter(each -> !each.isDisabled()).map(Button::getText).toList();
  }

  private List<Button> all() {
    return window.scene().getRoot().lookupAll(".button").stream()
        .filter(Node::isVisible)
        .map(Button.class::cast)
        .toList();
  }

  private String focused() {
    return window.scene().getFocusOwner() instanceof Button button ? button.getText() : "";
  }
}
