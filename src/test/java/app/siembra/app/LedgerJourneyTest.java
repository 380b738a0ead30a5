package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.HelpKind;
import app.siembra.model.PersonId;
import app.siembra.service.HelpEntry;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do to note down help and to bring others together, from end to end.
final class LedgerJourneyTest {
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
  void helpInALineOfTheLogStandsInTheLedgerAndIsUndone() {
    window.add("Ana López");
    window.go(new Destination.Ledger());
    window.sees("Nothing noted yet. Have you helped somebody lately?");

    window.press(KeyCode.CONTROL, KeyCode.L);
    window.sees("Enter saves · Ctrl+Enter next");
    window.type("coffee with @ana +read her contract");
    window.press(KeyCode.ENTER);
    window.sees("This year you have helped 1 person");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Nothing noted yet. Have you helped somebody lately?");
  }

  @Test
  void helpIsNotedFromThePageOfThePersonAndUndone() {
    PersonId ana = window.add("Ana López");
    window.go(new Destination.Person(ana));
    window.go(new Destination.NewHelp(List.of(ana)));
    window.sees("What was it?");
    window.click("Save");
    window.until("no entry", () -> entries().size() == 1);
    assertThat(entries().getFirst().people()).hasSize(1);

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.until("still there", () -> entries().isEmpty());
  }

  @Test
  void twoPeopleAreAskedIntroducedAndAskedAboutLater() {
    PersonId ana = window.add("Ana López");
    PersonId luis = window.add("Luis Peña");
    window.go(new Destination.Person(ana));
    window.click("introduce to…");
    window.typeInto("Whom might they like to meet?", "luis");
    window.press(KeyCode.ENTER);
    window.sees("Copy for Ana");
    window.sees("Copy for Luis");
    window.click("I have asked both");
    window.sees("One would rather not");

    window.click("Introduce");
    window.sees("How did it go?");
    assertThat(entries()).singleElement().satisfies(LedgerJourneyTest::isTheIntroduction);
    assertThat(ties(luis)).isEqualTo(1);

    window.choose("How did it go?", "It worked out");
    window.sees("Any news?");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("How did it go?");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("One would rather not");
    assertThat(entries()).isEmpty();
    assertThat(ties(luis)).isZero();
  }

  private static void isTheIntroduction(HelpEntry entry) {
    assertThat(entry.help().kind()).isEqualTo(HelpKind.INTRODUCTION);
    assertThat(entry.people()).hasSize(2);
  }

  @Test
  void tenDaysLaterTodayAsksHowItWentAndTheAnswerIsUndone() {
    PersonId ana = window.add("Ana López");
    PersonId luis = window.add("Luis Peña");
    window.logAgo(3, "called @Ana");
    var _ =
        window
            .services()
            .introducing()
            .introduce(ana, luis, OpenWindow.NOW.today().minusDays(10), OpenWindow.NOW);
    window.go(new Destination.Today());
    window.sees("Ask how it went between Ana López and Luis Peña");

    window.point("Ask how it went between Ana López and Luis Peña");
    window.choose("How did it go?", "It worked out");
    window.doesNotSee("Ask how it went between Ana López and Luis Peña");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.sees("Ask how it went between Ana López and Luis Peña");
  }

  private List<HelpEntry> entries() {
    return window.services().help().entries(OpenWindow.NOW);
  }

  private int ties(PersonId person) {
    return window.services().people().page(person, OpenWindow.NOW).connections().size();
  }
}
