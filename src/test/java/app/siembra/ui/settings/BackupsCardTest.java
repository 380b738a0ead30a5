package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the buttons say, and which of them can be pressed, while something is under way.
@ExtendWith(OnWindowThread.class)
class BackupsCardTest {
  @TempDir Path folder;
  @TempDir Path stick;
  private final SameThreadTasks tasks = SameThreadTasks.held();
  private Studio studio;
  private Post post;
  private ShownWindow window;
  private Subscription shown;

  @BeforeEach
  void show() {
    studio = Studio.at(folder);
    post = new Post(folder);
    var model =
        new BackupsViewModel(
            studio.services().safekeeping(), post, _ -> {}, _ -> {}, studio.desk(tasks));
    var card = new BackupsCard(model, studio.speech());
    window = ShownWindow.of(card.create());
    shown = card.show();
  }

  @AfterEach
  void close() {
    shown.unsubscribe();
    window.close();
    studio.close();
    assertThat(tasks.unhandled()).isEmpty();
  }

  @Test
  void oneCanBeMadeBeforeItIsKnownWhichThereAre() {
    assertThat(buttons()).containsExactly("Back up now", "Choose a folder…");
  }

  @Test
  void whileOneIsMadeNoFolderIsChosen() {
    tasks.settle();

    press("Back up now");
    assertThat(buttons()).isEmpty();
    assertThat(words()).contains("Backing up…", "Choose a folder…");

    tasks.settle();
    assertThat(buttons()).containsExactly("Back up now", "Show where they lie", "Choose a folder…");
  }

  @Test
  void whileAFolderIsChosenNothingSaysThatOneIsMade() {
    post.chooseFolder(stick);
    tasks.settle();

    press("Choose a folder…");
    assertThat(buttons()).isEmpty();
    assertThat(words()).contains("Back up now").doesNotContain("Backing up…");

    tasks.settle();
    assertThat(buttons()).containsExactly("Back up now", "Choose a folder…", "No second folder");
  }

  @Test
  void filesThatABackupNamesAndThatAreNotThereAreCounted() throws IOException {
    studio.add("Ana");
    Path file = Files.writeString(folder.resolve("cv.txt"), "Ana's life");
    var ana = studio.services().people().resolve("Ana").one().id();
    studio.services().attachments().attach(ana, List.of(file), Studio.NOW);
    studio.services().safekeeping().backUp(Studio.NOW);
    try (var kept = Files.walk(folder)) {
      for (Path each : kept.filter(BackupsCardTest::isOfAPerson).toList()) {
        Files.delete(each);
      }
    }
    window.close();
    shown.unsubscribe();
    var model = Copies.model(studio);
    var card = new BackupsCard(model, studio.speech());
    window = ShownWindow.of(new VBox(card.create(), card.createEarlier()));
    shown = card.show();
    studio.settle();
    window.layout();

    assertThat(labels())
        .contains(
            "1 file that the newest backup names is not there any more. The check names whose it"
                + " is: siembra check.")
        .anyMatch(line -> line.endsWith("1 file of it is missing"));
  }

  private static boolean isOfAPerson(Path path) {
    return path.getFileName().toString().matches("[0-9a-f]{64}.*") && Files.isRegularFile(path);
  }

  private List<String> labels() {
    return window.scene().getRoot().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private void press(String words) {
    all().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow().fire();
    window.layout();
  }

  private List<String> words() {
    return all().stream().map(ButtonBase::getText).toList();
  }

  /// What the buttons say that can be pressed.
  private List<String> buttons() {
    return all().stream().filter(each -> !each.isDisabled()).map(ButtonBase::getText).toList();
  }

  private List<ButtonBase> all() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .filter(Node::isVisible)
        .map(ButtonBase.class::cast)
        .toList();
  }
}
