package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void onADiskThatFillsUpNothingIsLostAndItGoesOnWhenThereIsRoom() throws Exception {
    try (TinyDisk disk = TinyDisk.over(folder, 150)) {
      Shelter shelter = Shelter.in(disk.folder());
      shelter.done("add", "Ana López");
      try (OpenWindow window = OpenWindow.started(shelter)) {
        window.sees("1 person to sort");
        Path ballast = shelter.data().resolve("siembra.ballast");
        window.until("no ballast", () -> Files.exists(ballast) && Files.size(ballast) > 7_000_000);
        shelter.done("add", "Luis Peña");

        disk.leave(10);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("no banner", () -> window.isShown(full(shelter, 10)));
        assertThat(shelter.refused("add", "Jon Otxoa").strip()).isEqualTo(full(shelter, 10));
        assertThat(shelter.done("people")).contains("Ana López", "Luis Peña");

        disk.free();
        window.click("Try again");
        window.doesNotSee(full(shelter, 10));
        shelter.done("add", "Jon Otxoa");
        window.sees("3 people to sort");
        assertThat(window.failures()).isEmpty();
      }
      assertThat(shelter.done("check")).contains("3");
    }
  }

  /// Between a look and a write everything may be gone.
  @Test
  void whatWasSaidToBeDoneIsThereHoweverFastItFillsUp() throws Exception {
    try (TinyDisk disk = TinyDisk.over(folder, 150)) {
      Shelter shelter = Shelter.in(disk.folder());
      shelter.done("add", "Ana López");
      List<String> done = new ArrayList<>(List.of("Ana López"));
      try (OpenWindow window = OpenWindow.started(shelter)) {
        window.sees("1 person to sort");
        for (int round = 0; round < 3; round++) {
          Thread filling = Thread.ofPlatform().start(disk::fillUp);
          Shelter.Answer answer = new Shelter.Answer(0, "", "");
          for (int i = 0; answer.exit() == 0; i++) {
            String name = "Person " + (char) ('A' + round) + i;
            answer = shelter.run("add", name);
            if (answer.exit() == 0) {
              done.add(name);
            }
          }
          filling.join();
          assertThat(answer.exit()).isEqualTo(1);
          assertThat(answer.err()).matches("(?s)Only \\d+\u00a0MB are left .*");
          disk.free();
          shelter.done("add", "Jon " + round);
          done.add("Jon " + round);
        }
        assertThat(window.failures()).isEmpty();
      }
      assertThat(shelter.done("people")).contains(done).contains(done.size() + " people");
    }
  }

  private static String full(Shelter shelter, int megabytes) {
    return "Only "
        + megabytes
        + "\u00a0MB are left on the disk of "
        + shelter.data()
        + ". Nothing is changed until 64\u00a0MB are free: delete something there, or move it"
        + " elsewhere.";
  }
}
