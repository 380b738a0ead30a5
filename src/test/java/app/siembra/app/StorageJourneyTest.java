package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window over a folder that is taken away and brought back, as a USB stick is.
final class StorageJourneyTest {
  @TempDir Path folder;

  @BeforeAll
  static void startTheToolkit() {
    OnWindowThread.start();
  }

  @Test
  void aStickThatIsTakenOutIsSaidAndOpenedAgainWhenItIsBack() throws IOException {
    Shelter shelter = Shelter.in(folder);
    shelter.done("add", "Ana López");
    shelter.done("add", "Luis Peña");
    Path pocket = folder.resolve("pocket");
    String gone =
        "The folder of your network is not there any more: "
            + shelter.data()
            + ". Where it lies on a USB stick or a network drive, connect it again.";

    try (OpenWindow window = OpenWindow.started(shelter)) {
      window.sees("2 people to sort");
      Files.move(shelter.data(), pocket);
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.sees(gone);
      window.click("Try again");
      window.sees("Still the same.");
      assertThat(shelter.data()).as("not even for the log").doesNotExist();

      Files.move(pocket, shelter.data());
      window.click("Try again");
      window.doesNotSee(gone);
      window.sees("2 people to sort");
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.sees("1 person to sort");
      assertThat(window.failures()).isEmpty();
    }
  }
}
