package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.AskState;
import app.siembra.model.Topic;
import app.siembra.service.AskRow;
import app.siembra.service.HelpEntry;
import app.siembra.service.WhoKnowsMe;
import app.siembra.ui.kit.OnWindowThread;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking people for help, and letting them know what one can do, from end to end.
final class AskingJourneyTest {
  private static final Topic SAILING = new Topic("sailing");

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeAll
  static void startTheToolkit() {
    OnWindowThread.start();
  }

  @BeforeEach
  void open() {
    window = OpenWindow.at(folder);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.failures()).isEmpty();
  }

  @Test
  void threeAreAskedOneSaysYesAndIsThanked() {
    for (String name : List.of("Ana López", "Luis Peña", "Jon Otxoa")) {
      window.add(name);
      window.set(name, "knows", "logistics:3");
    }
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.sees("logistics");
    window.type("logistics");
    window.press(KeyCode.ENTER);
    for (String name : List.of("Ana López", "Jon Otxoa", "Luis Peña")) {
      window.clickInRow(name, "Ask");
      window.sees("Asked " + name);
    }
    window.sees("Asked in the last 90 days (3)");
    assertThat(states()).containsExactly(AskState.ASKED, AskState.ASKED, AskState.ASKED);

    window.clickInRow("Jon Otxoa", "Yes");
    window.sees("Said yes; a thank you is still to come");
    assertThat(help().help().details().thanked()).isFalse();
    window.clickInRow("Jon Otxoa", "Thank you said");
    window.sees("Said yes, and you said thank you");
    assertThat(help().help().details().thanked()).isTrue();

    for (int i = 0; i < 5; i++) {
      int left = window.services().undo().history(20).size();
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.until("nothing was undone", () -> window.services().undo().history(20).size() > left);
    }
    window.doesNotSee("What you asked");
    assertThat(window.services().asks().all()).isEmpty();
    assertThat(window.services().help().entries(OpenWindow.NOW)).isEmpty();
  }

  @Test
  void fiveAreToldAndTheCoverageMoves() {
    window.services().settings().me(me -> me.withTopics(List.of(SAILING)), OpenWindow.NOW);
    window.logAgo(2, "dinner with @Ana @Luis @Jon @Rosa @Marta @Omar");
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("who doesn't");
    window.sees("Who doesn't know yet?");
    window.press(KeyCode.ENTER);
    window.sees("Nobody you are in touch with knows about it yet");

    window.clickInRow("Ana", "I've told them");
    window.sees("1 of 6 people you are in touch with knows about it");
    for (String name : List.of("luis", "jon", "rosa", "marta")) {
      window.typeInto("Name, nickname, e-mail…", name);
      window.sees(Character.toUpperCase(name.charAt(0)) + name.substring(1));
      window.press(KeyCode.ENTER);
    }
    window.click("I've told them all");
    window.sees("5 of 6 people you are in touch with know about it");
    assertThat(share()).isEqualTo(new WhoKnowsMe.Share(5, 6));

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("1 of 6 people you are in touch with knows about it");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Nobody you are in touch with knows about it yet");
  }

  private WhoKnowsMe.Share share() {
    return window.services().whoKnowsMe().coverage(SAILING, OpenWindow.NOW).everybody();
  }

  private List<AskState> states() {
    return window.services().asks().all().stream()
        .flatMap(row -> row.people().stream())
        .map(AskRow.OfOne::state)
        .toList();
  }

  private HelpEntry help() {
    return window.services().help().entries(OpenWindow.NOW).getFirst();
  }
}
