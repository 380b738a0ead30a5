package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.AskId;
import app.siembra.model.AskState;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.rules.Asking;
import app.siembra.rules.Experts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rule 12 over a real network.
final class AsksTest {
  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.add("Ana");
    luis = desk.add("Luis");
    desk.set("Ana", "knows", "logistics:3");
    desk.set("Luis", "knows", "logistics:2");
    desk.logAgo(3, "call @ana");
    desk.logAgo(300, "call @luis");
    desk.logAgo(3, "call @luis");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoWasAskedIsNotOfferedAgainFor90Days() {
    desk.services.asks().ask("Logistics", List.of(ana), Desk.ago(89));
    assertThat(names(asking().now())).containsExactly("Luis");
    assertThat(names(asking().lately())).containsExactly("Ana");

    desk.services.undo().undo(NOW);
    desk.services.asks().ask("Logistics", List.of(ana), Desk.ago(90));
    assertThat(names(asking().now())).containsExactly("Ana", "Luis");
    assertThat(asking().lately()).isEmpty();
  }

  @Test
  void aPlanAloneLeavesThemOnOffer() {
    desk.services.asks().plan("Logistics", List.of(ana, luis), NOW);

    assertThat(names(asking().now())).containsExactly("Ana", "Luis");
    assertThat(states()).containsExactly(AskState.PLANNED, AskState.PLANNED);
  }

  @Test
  void sayHelloFirstToWhoHasGoneQuiet() {
    desk.set("Luis", "cadence", "2");

    assertThat(names(asking().now())).containsExactly("Ana");
    assertThat(names(asking().helloFirst())).containsExactly("Luis");
  }

  @Test
  void aYesIsHelpReceivedWhoseThanksArePendingUntilTheyAreSaid() {
    AskId ask = desk.services.asks().ask("Logistics", List.of(ana, luis), NOW);
    HelpId help = desk.services.asks().yes(ask, ana, NOW);
    desk.services.asks().no(ask, luis, NOW);

    Help entry = desk.services.help().find(help).orElseThrow().help();
    assertThat(entry.direction()).isEqualTo(Direction.RECEIVED);
    assertThat(entry.isDone()).isTrue();
    assertThat(entry.details().topics())
        .extracting(topic -> topic.name())
        .containsExactly("logistics");
    assertThat(desk.services.reminding().today(NOW).open().thanks()).hasSize(1);
    assertThat(states()).containsExactly(AskState.YES, AskState.NO);

    desk.services.asks().thanked(ask, ana, NOW);
    assertThat(states()).containsExactly(AskState.THANKED, AskState.NO);
    assertThat(desk.services.reminding().today(NOW).open().thanks()).isEmpty();

    desk.services.undo().undo(NOW);
    assertThat(states()).containsExactly(AskState.YES, AskState.NO);
    assertThat(desk.services.reminding().today(NOW).open().thanks()).hasSize(1);
  }

  @Test
  void thanksSaidInTheLedgerAreSaidHereToo() {
    AskId ask = desk.services.asks().ask("Logistics", List.of(ana), NOW);
    desk.services.help().thanked(desk.services.asks().yes(ask, ana, NOW), NOW);

    assertThat(states()).containsExactly(AskState.THANKED);
  }

  @Test
  void helpThatIsTakenOutOfTheLedgerLeavesTheAsk() {
    AskId ask = desk.services.asks().ask("Logistics", List.of(ana), NOW);
    HelpId help = desk.services.asks().yes(ask, ana, NOW);

    desk.services.help().delete(help, NOW);
    assertThat(states()).containsExactly(AskState.YES);
    desk.services.undo().undo(NOW);
    desk.services.asks().thanked(ask, ana, NOW);
    assertThat(desk.services.help().find(help).orElseThrow().help().details().thanked()).isTrue();
  }

  @Test
  void removingAPersonTakesThemOffAndUndoBringsThemBackWithTheirHelp() {
    AskId ask = desk.services.asks().ask("Logistics", List.of(ana, luis), NOW);
    HelpId help = desk.services.asks().yes(ask, ana, NOW);

    desk.services.people().remove(List.of(ana), NOW);
    assertThat(states()).containsExactly(AskState.ASKED);
    desk.services.undo().undo(NOW);
    assertThat(states()).containsExactly(AskState.YES, AskState.ASKED);
    assertThat(desk.services.asks().all().getFirst().people().getFirst().asked().help())
        .isEqualTo(help);
    assertThat(desk.services.checking().check().wrong()).isEmpty();
  }

  @Test
  void theSameInOtherLettersIsOneAsk() {
    desk.services.asks().plan("Logistics", List.of(ana), NOW);
    desk.services.asks().ask("logística", List.of(luis), NOW);
    desk.services.asks().ask("LOGISTICS", List.of(ana, luis), NOW);

    assertThat(desk.services.asks().all()).hasSize(2);
    assertThat(desk.services.asks().all().getLast().people())
        .extracting(AskRow.OfOne::state)
        .containsExactly(AskState.ASKED, AskState.ASKED);
  }

  @Test
  void refusesAnAskForNothingOrOfNobody() {
    assertThatThrownBy(() -> desk.services.asks().ask(" ", List.of(ana), NOW))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> desk.services.asks().ask("Logistics", List.of(), NOW))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> desk.services.whoCanHelp().experts(" ! ", NOW))
        .isInstanceOf(ProblemException.class);
    assertThat(desk.services.asks().all()).isEmpty();
  }

  @Test
  void aYesIsTakenOnce() {
    AskId ask = desk.services.asks().ask("Logistics", List.of(ana), NOW);
    desk.services.asks().yes(ask, ana, NOW);

    assertThatThrownBy(() -> desk.services.asks().yes(ask, ana, NOW))
        .isInstanceOf(ProblemException.class);
    assertThat(desk.services.help().entries(NOW)).hasSize(1);
  }

  @Test
  void anAskOfOnePersonGoesWithThemAndComesBackWithThem() {
    desk.services.asks().ask("Logistics", List.of(ana), NOW);

    desk.services.people().remove(List.of(ana), NOW);
    assertThat(desk.services.asks().all()).isEmpty();
    desk.services.undo().undo(NOW);
    assertThat(states()).containsExactly(AskState.ASKED);
  }

  @Test
  void everyVerbIsOneChange() {
    AskId ask = desk.services.asks().plan("Logistics", List.of(ana), NOW);
    desk.services.asks().asked(ask, ana, NOW);
    desk.services.asks().yes(ask, ana, NOW);
    desk.services.asks().leaveOut(ask, ana, NOW);
    assertThat(desk.services.asks().all()).isEmpty();

    for (AskState state : List.of(AskState.YES, AskState.ASKED, AskState.PLANNED)) {
      desk.services.undo().undo(NOW);
      assertThat(states()).containsExactly(state);
    }
    desk.services.undo().undo(NOW);
    assertThat(desk.services.asks().all()).isEmpty();
    assertThat(desk.services.help().entries(NOW.asOf(TODAY))).isEmpty();
  }

  private Asking asking() {
    return desk.services.whoCanHelp().asking("logistics", NOW);
  }

  private static List<String> names(List<Experts.Expert> experts) {
    return experts.stream().map(expert -> expert.line().name()).toList();
  }

  private List<AskState> states() {
    return desk.services.asks().all().getFirst().people().stream()
        .map(AskRow.OfOne::state)
        .toList();
  }
}
