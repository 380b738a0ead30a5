package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.store.Tampering;
import app.siembra.ui.kit.OnWindowThread;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window over a network that is damaged, and going back in it, from end to end.
final class RescueJourneyTest {
  @TempDir Path folder;
  private Shelter shelter;
  private OpenWindow window;

  @BeforeAll
  static void startTheToolkit() {
    OnWindowThread.start();
  }

  @BeforeEach
  void live() {
    shelter = Shelter.in(folder);
    shelter.done("add", "Ana López");
    shelter.done("backup");
    shelter.done("add", "Luis Peña");
  }

  @AfterEach
  void close() {
    window.close();
    window.until("the network was not given back", () -> shelter.run("people").exit() == 0);
    assertThat(window.failures()).isEmpty();
  }

  @Test
  void fromADamagedFileBackToToday() throws IOException {
    shelter.zero();
    window = OpenWindow.started(shelter);
    window.sees("Your network needs a hand");
    window.sees("Everything you noted can be brought back.");
    window.sees("The newest whole backup (today at 10:00), with 1 person.");

    window.press(KeyCode.ENTER);

    window.sees("2 people to sort");
    window.until("nothing was said", () -> window.isShown("Show"));
    try (Stream<Path> kept = Files.list(shelter.data())) {
      assertThat(kept).anyMatch(path -> path.getFileName().toString().startsWith("damaged-"));
    }
    assertThat(shelter.done("people")).contains("Ana López", "Luis Peña");
  }

  @Test
  void damageThatIsFoundLaterLeadsToTheSameScreen() {
    window = OpenWindow.started(shelter);
    window.sees("2 people to sort");
    window.fail(Tampering.found());
    window.sees("Your network needs a hand");
    window.click("Bring everything back");
    window.sees("2 people to sort");
  }

  @Test
  void whoeverInsistsGoesOnWithItAsItIs() {
    window = OpenWindow.started(shelter);
    window.sees("2 people to sort");
    window.fail(Tampering.found());
    window.click("Open it as it is");
    window.sees("2 people to sort");

    window.fail(Tampering.found());
    window.sees("2 people to sort");
    assertThat(window.failures()).as("it has been said").isEmpty();
  }

  @Test
  void whereItCouldNotBeOpenedItCanBeTriedAgain() throws IOException {
    window = OpenWindow.started(shelter);
    window.sees("2 people to sort");
    window.fail(Tampering.found());
    window.sees("Open it as it is");
    Path inTheWay = Files.createDirectories(shelter.socket().resolve("in-the-way"));

    window.click("Open it as it is");

    window.until("nobody was told", () -> !window.failures().isEmpty());
    Files.delete(inTheWay);
    window.click("Open it as it is");
    window.sees("2 people to sort");
    assertThat(window.forgive()).hasOnlyElementsOfType(DirectoryNotEmptyException.class);
  }

  @Test
  void goesBackInTheSettingsAndOpensAgainByItself() {
    window = OpenWindow.started(shelter);
    window.sees("2 people to sort");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.post().agree();
    window.clickInRow("Today at 10:00", "Go back to this one…");

    window.sees("1 person to sort");
    assertThat(shelter.done("people")).contains("Ana López").doesNotContain("Luis Peña");
    assertThat(window.putOff()).as("looks at the clock").containsOnlyOnce(Duration.ofMinutes(1));
  }

  @Test
  void whereItGoesBackAndCannotBeOpenedItCanBeTriedAgain() throws IOException {
    window = OpenWindow.started(shelter);
    window.sees("2 people to sort");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
    window.post().agree();
    Files.delete(shelter.socket());
    Path inTheWay = Files.createDirectories(shelter.socket().resolve("in-the-way"));
    window.clickInRow("Today at 10:00", "Go back to this one…");

    window.sees("Your network could not be opened. Nothing of it is lost by that.");
    Files.delete(inTheWay);
    window.click("Try again");
    window.sees("1 person to sort");
    assertThat(window.forgive()).hasOnlyElementsOfType(DirectoryNotEmptyException.class);
  }
}
