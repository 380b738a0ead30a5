package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ConnectionType;
import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.Meeting;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Upshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bringing two people together in two steps (rule 9), and who came through whom (rule 16).
final class IntroducingTest {
  @TempDir Path folder;
  private Desk desk;
  private Introducing introducing;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    introducing = desk.services.introducing();
    ana = desk.add("Ana García");
    luis = desk.add("Luis Peña");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void askingBothIsNotedOnce() {
    IntroductionId asked = introducing.ask(ana, luis, Desk.ago(3));

    assertThat(introducing.ask(luis, ana, NOW)).isEqualTo(asked);
    assertThat(only().askedOn()).isEqualTo(TODAY.minusDays(3));
    assertThat(only().isWaiting()).isTrue();
    undo();
    assertThat(introducing.all()).isEmpty();
  }

  @Test
  void oneWhoSaysNoEndsItWithoutHelp() {
    IntroductionId asked = introducing.ask(ana, luis, NOW);

    introducing.declined(asked, NOW);

    assertThat(only().declinedOn()).isEqualTo(TODAY);
    assertThat(desk.services.help().entries(NOW)).isEmpty();
    assertThat(desk.services.people().page(ana, NOW).connections()).isEmpty();
    assertThat(introducing.ask(ana, luis, NOW)).as("asked again later").isNotEqualTo(asked);
    undo();
    undo();
    assertThat(only().isWaiting()).isTrue();
  }

  @Test
  void whoIsIntroducedDoesNotSayNoAnyMoreNorAreTheyIntroducedTwiceOnADay() {
    IntroductionId made = introducing.introduce(ana, luis, TODAY, NOW);

    assertThatThrownBy(() -> introducing.declined(made, NOW)).hasMessageContaining("made");
    assertThatThrownBy(() -> introducing.introduce(luis, ana, TODAY, NOW))
        .hasMessageContaining("made");
    assertThat(only().introducedOn()).isEqualTo(TODAY);
    assertThat(desk.services.help().entries(NOW)).hasSize(1);
  }

  @Test
  void nothingComesOfTwoWhoAreNotIntroducedYet() {
    IntroductionId asked = introducing.ask(ana, luis, NOW);

    assertThatThrownBy(() -> introducing.outcome(asked, Upshot.Result.WORKED, "", NOW))
        .hasMessageContaining("waiting");
    assertThatThrownBy(() -> introducing.outcome(asked, "They share a boat.", NOW))
        .hasMessageContaining("waiting");
    assertThat(only().upshot()).isNull();
  }

  @Test
  void introducingIsOneChangeThatIsTakenBackAsOne() {
    IntroductionId asked = introducing.ask(ana, luis, Desk.ago(20));
    assertThat(introducing.introduce(ana, luis, TODAY.minusDays(10), NOW)).isEqualTo(asked);

    assertThat(desk.services.help().entries(NOW)).hasSize(1);
    assertThat(desk.services.people().page(luis, NOW).connections()).hasSize(1);
    assertThat(toAskAbout(NOW)).hasSize(1);
    assertThat(toAskAbout(Desk.ago(1))).as("after ten days").isEmpty();
    undo();
    assertThat(only().isWaiting()).isTrue();
    assertThat(desk.services.help().entries(NOW)).isEmpty();
    assertThat(desk.services.people().page(luis, NOW).connections()).isEmpty();
  }

  @Test
  void whatCameOfItIsWrittenInShortAndInWords() {
    IntroductionId made = introducing.introduce(ana, luis, TODAY.minusDays(12), NOW);

    introducing.outcome(made, Upshot.Result.NOTHING_YET, "", NOW);
    assertThat(toAskAbout(NOW)).isEmpty();
    introducing.outcome(made, "they work together", NOW);
    introducing.outcome(made, Upshot.Result.WORKED, "", NOW);
    assertThat(only().upshot())
        .isEqualTo(new Upshot(Upshot.Result.WORKED, "they work together", TODAY));
    introducing.outcome(made, "", NOW);
    assertThat(toAskAbout(NOW)).hasSize(1);
    assertThat(introducing.made(luis, ana).id()).isEqualTo(made);
    assertThatThrownBy(() -> introducing.made(ana, desk.add("Eva")))
        .hasMessage("introduction.none");
  }

  @Test
  void underSomebodyStandAllWhoCameThroughThem() {
    PersonId eva = desk.add("Eva");
    desk.services.facts().set("Luis", "nickname", "Lu", NOW);
    tie(ana, "introduced", luis);
    tie(luis, "introduced", eva);

    Came came = introducing.came(ana, NOW);

    assertThat(came.size()).isEqualTo(2);
    assertThat(came.brought())
        .containsExactly(
            new Came.Brought(named(luis), List.of(new Came.Brought(named(eva), List.of()))));
  }

  @Test
  void whoBroughtTheMostAndTheNearestComesFirst() {
    PersonId eva = desk.add("Eva");
    PersonId dan = desk.add("Dan");
    assertThat(introducing.connectors(3, NOW)).isEmpty();
    tie(ana, "introduced", luis);
    tie(eva, "introduced-by", luis);
    desk.services
        .people()
        .edit(
            dan,
            person -> person.withOrigin(person.origin().withMet(new Meeting(null, "", luis))),
            NOW);

    assertThat(introducing.connectors(1, NOW))
        .containsExactly(
            new Connector(named(ana), List.of(named(luis)), 3),
            new Connector(named(luis), List.of(named(dan)), 2));
  }

  @Test
  void oneGetsToSomebodyColdOverSomebodyWarm() {
    PersonId eva = desk.add("Eva");
    var friend = ConnectionType.delivered("friend").orElseThrow();
    desk.services.connecting().connect(ana, luis, friend, "", NOW);
    desk.services.connecting().connect(luis, eva, friend, "", NOW);
    for (int i = 1; i <= 3; i++) {
      desk.logAgo(i, "coffee with @Ana");
    }

    assertThat(introducing.came(eva, NOW).way().stream().map(Named::name))
        .containsExactly("Ana García", "Luis Peña", "Eva");
    assertThat(introducing.came(ana, NOW).way()).as("no need of a way").isEmpty();
    desk.set("Luis", "died", "yes");
    assertThat(introducing.came(eva, NOW).way()).isEmpty();
  }

  /// @param type what the one is of the other
  private void tie(PersonId one, String type, PersonId other) {
    var tie = ConnectionType.delivered(type).orElseThrow();
    desk.services.connecting().connect(one, other, tie, "", NOW);
  }

  private Named named(PersonId person) {
    return Named.of(desk.services.people().line(person).orElseThrow());
  }

  private List<Presented> toAskAbout(Moment moment) {
    return desk.services.reminding().today(moment).open().introductions();
  }

  private Introduction only() {
    assertThat(introducing.all()).hasSize(1);
    return introducing.all().getFirst().introduction();
  }

  private void undo() {
    assertThat(desk.services.undo().undo(NOW)).isPresent();
  }
}
