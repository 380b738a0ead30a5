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
  private static final String LITTLE = "(?s)Siembra cannot save: only \\d+\u00a0MB are left .*";

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

    try (Using using = Using.of(shelter)) {
      OpenWindow window = using.window();
      window.sees("2 people to sort");
      Files.move(shelter.data(), pocket);
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.sees(gone);
      window.click("Try again");
      window.sees("Still the same.");
      assertThat(shelter.data()).as("not even for the log").doesNotExist();

      Files.move(pocket, shelter.data());
      window.clickIfStillThere("Try again");
      window.doesNotSee(gone);
      window.sees("2 people to sort");
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.sees("1 person to sort");
    }
  }

  @Test
  void onADiskThatFillsUpNothingIsLostAndItGoesOnWhenThereIsRoom() throws Exception {
    try (TinyDisk disk = TinyDisk.over(folder, 150)) {
      Shelter shelter = Shelter.in(disk.folder());
      shelter.done("add", "Ana López");
      try (Using using = Using.of(shelter)) {
        OpenWindow window = using.window();
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
        window.clickIfStillThere("Try again");
        window.doesNotSee(full(shelter, 10));
        shelter.done("add", "Jon Otxoa");
        window.sees("3 people to sort");
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
      try (Using using = Using.of(shelter)) {
        OpenWindow window = using.window();
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
          assertThat(answer.err()).matches(LITTLE);
          disk.free();
          shelter.done("add", "Jon " + round);
          done.add("Jon " + round);
        }
      }
      assertThat(shelter.done("people")).contains(done).contains(done.size() + " people");

      disk.fillUp();
      assertThat(shelter.done("people")).as("opened with the ballast").contains(done);
      disk.fillUp();
      assertThat(shelter.refused("add", "Luis Peña")).matches(LITTLE);
      assertThat(shelter.run("people")).as("without it perhaps not").satisfies(this::isToldInWords);
      disk.free();
      assertThat(shelter.done("people")).contains(done);
    }
  }

  @Test
  void whereNothingCanBeWrittenItSaysSoAtTheStartAndCanBeTriedAgain() throws Exception {
    try (TinyDisk disk = TinyDisk.over(folder, 100)) {
      Shelter shelter = Shelter.in(disk.folder());
      shelter.done("add", "Ana López");
      String unusable =
          "The data folder cannot be used: "
              + shelter.data()
              + ". Check its disk and its permissions, or choose another with --data.";
      disk.readOnly(true);
      assertThat(shelter.refused("people").strip()).isEqualTo(unusable);

      try (Using using = Using.of(shelter)) {
        OpenWindow window = using.window();
        window.sees(unusable);
        disk.readOnly(false);
        window.click("Try again");
        window.sees("1 person to sort");
      }
    }
  }

  /// A window that gives the network back when it is closed.
  private record Using(Shelter shelter, OpenWindow window) implements AutoCloseable {
    static Using of(Shelter shelter) {
      return new Using(shelter, OpenWindow.started(shelter));
    }

    @Override
    public void close() {
      window.close();
      window.until("it was not given back", () -> shelter.run("people").exit() == 0);
      assertThat(window.failures()).isEmpty();
    }
  }

  private void isToldInWords(Shelter.Answer answer) {
    assertThat(answer.exit() == 0 || answer.err().matches(LITTLE)).isTrue();
  }

  private static String full(Shelter shelter, int megabytes) {
    return "Siembra cannot save: only "
        + megabytes
        + "\u00a0MB are left on the disk of "
        + shelter.data()
        + ", and it needs 64. Free some space there.";
  }
}
