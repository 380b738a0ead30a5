package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.IntroductionId;
import app.siembra.model.Me;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Headline;
import app.siembra.rules.Suspicion;
import app.siembra.service.sample.SampleSize;
import app.siembra.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UseCasesTest {
  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.add("Ana García");
    luis = desk.add("Luis Peña");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void circlesAreMadeRenamedAndAskForContactAsOftenAsTheUserSays() {
    Circles circles = desk.services.circles();
    CircleId choir = circles.add("Choir", 30, NOW);
    circles.rename(choir, "Coro", NOW);
    circles.cadence(choir, null, NOW);
    CircleId friends = circles.find("amistades").orElseThrow().id();
    circles.cadence(friends, 21, NOW);

    assertThat(circles.all())
        .extracting(Circle::key, Circle::name, Circle::cadenceDays, Circle::chosen)
        .contains(tuple("friends", "", 21, true), tuple("", "Coro", null, true));
    assertThatThrownBy(() -> circles.add("Family", 9, NOW)).hasMessage("circle.exists");
    desk.set("ana", "circle", "coro");
    circles.remove(choir, NOW);
    assertThat(desk.services.people().get(ana).keeping().circles()).isEmpty();
    assertThatThrownBy(() -> circles.rename(choir, "X", NOW)).hasMessage("circle.unknown");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().get(ana).keeping().circles()).containsExactly(choir);
  }

  @Test
  void aCircleCanBeWrittenOtherwiseAndADeliveredOneGetsItsWordBack() {
    Circles circles = desk.services.circles();
    CircleId choir = circles.add("coro", 30, NOW);
    CircleId friends = circles.find("friends").orElseThrow().id();

    circles.rename(choir, "Coro", NOW);
    circles.rename(friends, "Amigas", NOW);
    circles.rename(friends, "", NOW);

    assertThat(circles.find(choir)).map(Circle::name).contains("Coro");
    assertThat(circles.find(friends)).map(Circle::name).contains("");
    assertThatThrownBy(() -> circles.rename(choir, "", NOW)).hasMessage("circle.name.empty");
    assertThatThrownBy(() -> circles.add(" ", 30, NOW)).hasMessage("circle.name.empty");
    assertThatThrownBy(() -> circles.rename(choir, "Friends", NOW)).hasMessage("circle.exists");
  }

  @Test
  void topicsInUseAreFoundByTheBeginningsOfTheirWords() {
    desk.set("me", "topic", "Sailing");
    desk.set("ana", "knows", "sail repair:2");
    desk.set("luis", "interested", "racing sails");
    desk.set("luis", "knows", "sailing:3");

    assertThat(desk.services.topics().fitting("Sail", 9))
        .containsExactly("Sailing", "sail repair", "racing sails");
    assertThat(desk.services.topics().fitting("sail", 1)).containsExactly("Sailing");
  }

  @Test
  void settingsAreKept() {
    Settings settings = desk.services.settings();
    var set = Settings.Notifying.DELIVERED;
    assertThat(settings.values())
        .isEqualTo(new Settings.Values(null, Settings.Appearance.SYSTEM, 100, 5, 7, set));

    settings.language(Language.SPANISH, NOW);
    settings.appearance(Settings.Appearance.DARK, NOW);
    settings.textSize(150, NOW);
    settings.fewPerDay(3, NOW);
    settings.dateLeadDays(14, NOW);

    var spanish = new Settings.Values(Language.SPANISH, Settings.Appearance.DARK, 150, 3, 14, set);
    assertThat(settings.values()).isEqualTo(spanish);
    settings.language(null, NOW);
    assertThat(settings.values().language()).isNull();
  }

  @Test
  void aTieIsSeenFromBothSides() {
    ConnectionType parent = ConnectionType.delivered("parent").orElseThrow();
    Connecting connecting = desk.services.connecting();
    ConnectionId id = connecting.connect(ana, luis, parent, "", NOW);

    assertThat(connecting.connect(luis, ana, parent.inverted(), "", NOW)).isEqualTo(id);
    assertThat(tie(luis)).isEqualTo("parent Ana García");
    assertThat(tie(ana)).isEqualTo("child Luis Peña");
    connecting.disconnect(id, NOW);
    assertThat(desk.services.people().page(ana, NOW).connections()).isEmpty();
    assertThatThrownBy(() -> connecting.connect(ana, ana, parent, "", NOW))
        .hasMessage("connection.self");
  }

  @Test
  void introducingTwoIsHelpToBothAndTiesThem() {
    IntroductionId asked = desk.services.introducing().ask(ana, luis, NOW);

    IntroductionId made =
        desk.services.introducing().introduce(luis, ana, TODAY.minusDays(12), NOW);

    assertThat(made).isEqualTo(asked);
    assertThat(desk.services.help().headline(Period.yearOf(TODAY), NOW))
        .isEqualTo(new Headline(2, 0));
    assertThat(tie(ana)).isEqualTo("acquaintance Luis Peña");
    assertThat(desk.services.reminding().today(NOW).open().introductions()).hasSize(1);
    desk.services.introducing().outcome(made, "they talk now", NOW);
    assertThat(desk.services.reminding().today(NOW).open().introductions()).isEmpty();
  }

  @Test
  void theLedgerKnowsWhatIsOpenAndWhatIsDone() {
    HelpLedger ledger = desk.services.help();
    HelpId promised = ledger.add(help(Direction.GIVEN, HelpState.PROMISED), NOW);
    HelpId received = ledger.add(help(Direction.RECEIVED, HelpState.DONE), NOW);

    assertThat(ledger.ledger(ana, Period.until(TODAY), NOW).open()).hasSize(1);
    assertThat(ledger.headline(Period.yearOf(TODAY), NOW)).isEqualTo(new Headline(0, 1));
    ledger.state(promised, HelpState.DONE, NOW);
    ledger.thanked(received, NOW);
    Ledger after = ledger.ledger(Period.until(TODAY), NOW);
    assertThat(after.headline()).isEqualTo(new Headline(1, 1));
    assertThat(after.open()).isEmpty();
    assertThat(after.given().getFirst().help().details().on()).isEqualTo(TODAY);
    assertThat(after.thanksPending()).isEmpty();
    assertThat(ledger.ledger(luis, Period.until(TODAY), NOW).given()).isEmpty();
    ledger.delete(promised, NOW);
    assertThatThrownBy(() -> ledger.thanked(promised, NOW)).hasMessage("help.unknown");
  }

  @Test
  void ofTwoEntriesOfOnePersonOneStaysWithEverythingAndUndoBringsBothBack() {
    desk.set("ana", "email", "ana@example.org");
    desk.set("luis", "email", "ANA@example.org");
    desk.log("3 days ago called @luis");
    desk.log("called @ana");
    Duplicates duplicates = desk.services.duplicates();
    assertThat(duplicates.find())
        .containsExactly(
            new Twins(
                new Named(ana, "Ana García", "AG"),
                new Named(luis, "Luis Peña", "LP"),
                new Suspicion.Why.SameEmail("ana@example.org")));

    duplicates.merge(ana, luis, NOW);

    assertThat(desk.services.people().line(luis)).isEmpty();
    PersonPage page = desk.services.people().page(ana, NOW);
    assertThat(page.person().otherNames().nicknames()).containsExactly("Luis Peña");
    assertThat(page.timeline()).filteredOn(TimelineEntry.Talk.class::isInstance).hasSize(2);
    assertThat(duplicates.find()).isEmpty();
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().page(luis, NOW).timeline())
        .filteredOn(TimelineEntry.Talk.class::isInstance)
        .hasSize(1);
    assertThat(duplicates.find()).hasSize(1);
  }

  @Test
  void searchFindsPeopleAndEverythingWritten() {
    desk.log("called @ana about the pension checklist");
    desk.log("@luis has a Checklist too");
    desk.log("@ana +sent the checklist");
    desk.set("luis", "organisation", "Checklist & Sons");

    assertThat(desk.services.search().search("CHECKLÍST", 10, NOW))
        .extracting(hit -> hit.kind() + ": " + hit.name() + ": " + hit.text())
        .containsExactly(
            "PERSON: Luis Peña: Checklist & Sons",
            "NOTE: Luis Peña: has a Checklist too",
            "INTERACTION: Ana García: about the pension checklist",
            "HELP: Ana García: sent the checklist");
    assertThat(desk.services.search().search("?!", 10, NOW)).isEmpty();
    assertThat(desk.services.search().written("checklist", 1, NOW))
        .singleElement()
        .satisfies(hit -> assertThat(hit.people()).containsExactly(luis));
  }

  @Test
  void thePeopleOfLatelyAreThoseWithWhomSomethingHappenedLast() {
    desk.log("called @luis");
    desk.log("@ana +sent the checklist");
    desk.log("3 days ago called @ana");

    assertThat(desk.services.search().recent(5, NOW))
        .extracting(PersonLine::name)
        .containsExactlyInAnyOrder("Luis Peña", "Ana García");
    assertThat(desk.services.search().recent(1, NOW)).hasSize(1);
  }

  @Test
  void theHistoryOfAPersonIsTheirs() {
    desk.log("called @ana");
    desk.set("luis", "star", "yes");

    assertThat(desk.services.undo().history(ana, 9, Long.MAX_VALUE))
        .extracting(line -> line.label().key())
        .containsExactly("log", "add");
    assertThat(desk.services.undo().undoable().orElseThrow().label().key()).isEqualTo("star");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.undo().redoable().orElseThrow().label().key()).isEqualTo("star");
  }

  @Test
  void anInventedNetworkComesAsOneChangeAndGoesWithoutATrace() {
    desk.log("called @ana");
    desk.services.settings().me(me -> me.withName("Eva"), NOW);
    var _ =
        desk.services
            .objectives()
            .add(new Objective.Aim(ObjectiveKind.LEARNING, "tango"), List.of(), List.of(), NOW);

    Sample.Made made = desk.services.sample().add(SampleSize.TRY, NOW);

    assertThat(made.people()).isEqualTo(60);
    assertThat(made.interactions()).isEqualTo(600);
    assertThat(desk.services.sample().count()).isEqualTo(60);
    Today today = desk.services.reminding().today(NOW);
    assertThat(today.few().rows()).hasSize(5);
    assertThat(today.counts().unsorted()).isGreaterThan(10);
    assertThat(today.headline().helped()).isPositive();
    assertThat(desk.services.checking().check().wrong()).isEmpty();
    assertThat(desk.services.objectives().all(NOW)).hasSize(4);
    assertThat(desk.services.introducing().connectors(3, NOW)).isNotEmpty();
    var _ = desk.services.sample().add(new SampleSize(5, 10, 3), NOW);
    assertThat(desk.services.objectives().all(NOW)).as("more of them, no more goals").hasSize(4);
    desk.services.undo().undo(NOW);
    desk.services.sample().remove(NOW);
    assertThat(desk.services.settings().me())
        .as("what the invented user knows goes, what is the user's own stays")
        .isEqualTo(Me.UNKNOWN.withName("Eva"));
    assertThat(desk.services.objectives().all(NOW))
        .extracting(row -> row.objective().aim().text())
        .containsExactly("tango");
    assertThat(desk.services.people().all()).hasSize(2);
    assertThat(desk.services.interactions().timeline(TimelineFilter.ALL, Page.first(9), NOW))
        .hasSize(1);
    assertThat(desk.services.checking().check().wrong()).isEmpty();
    desk.services.undo().undo(NOW);
    assertThat(desk.services.reminding().today(NOW)).isEqualTo(today);
    desk.services.undo().undo(NOW);
    assertThat(desk.services.sample().count()).isZero();
  }

  @Test
  void aCheckSaysWhatItCounted() {
    desk.log("called @ana");

    CheckReport report = desk.services.checking().check();

    assertThat(report.isClean()).isTrue();
    assertThat(report.counted()).containsEntry("person", 2L).containsEntry("interaction", 1L);
  }

  private String tie(PersonId person) {
    Tied tie = desk.services.people().page(person, NOW).connections().getFirst();
    return tie.type().key() + " " + tie.other().name();
  }

  private Help help(Direction direction, HelpState state) {
    return new Help(
        new HelpId(1),
        direction,
        HelpKind.ADVICE,
        HelpSize.SMALL,
        state,
        List.of(ana),
        HelpDetails.of(TODAY.minusDays(4), "the lease"));
  }
}
