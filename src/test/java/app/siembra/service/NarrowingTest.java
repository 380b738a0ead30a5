package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import app.siembra.rules.Listed;
import app.siembra.rules.Standing.State;
import app.siembra.service.PeopleOrder.By;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By what a list of people is narrowed, how many each value leaves, and by what it is ordered.
final class NarrowingTest {
  @TempDir Path folder;
  private Desk desk;
  private People people;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    people = desk.services.people();
    desk.add("Ana");
    desk.add("Bo");
    desk.add("Clara");
    desk.add("Dev");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void ofOneKindAnyMayHoldAndOfSeveralKindsAllHaveTo() {
    desk.set("Ana", "tag", "choir");
    desk.set("Bo", "tag", "sailing");
    desk.set("Clara", "tag", "Sailing");
    desk.set("Clara", "city", "Getxo");
    desk.set("Dev", "city", "Getxo");

    assertThat(names(new Trait.Tagged("choir"), new Trait.Tagged("SAILING")))
        .isEqualTo("Ana Bo Clara");
    assertThat(names(new Trait.Tagged("sailing"), new Trait.At("getxo"))).isEqualTo("Clara");
  }

  @Test
  void ofAnOrganisationAWayToReachThemAndTheMonthOfABirthday() {
    desk.set("Ana", "organisation", "Velas Norte");
    desk.set("Bo", "email", "bo@example.org");
    desk.set("Clara", "phone", "+34600000001");
    people.edit(
        desk.id("Dev"),
        dev ->
            dev.withCard(
                dev.card()
                    .withDates(
                        List.of(SpecialDate.birthday(PartialDate.parse("--03-09").orElseThrow())))),
        NOW);

    assertThat(names(new Trait.With("velas norte"))).isEqualTo("Ana");
    assertThat(names(new Trait.Lacks(Trait.Way.EMAIL))).isEqualTo("Ana Clara Dev");
    assertThat(names(new Trait.Lacks(Trait.Way.PHONE))).isEqualTo("Ana Bo Dev");
    assertThat(names(new Trait.BornIn(Month.MARCH))).isEqualTo("Dev");
  }

  @Test
  void whoWasNotTalkedToSinceADayForMonthsOrEver() {
    desk.logAgo(10, "called @Ana");
    desk.logAgo(100, "called @Bo");
    desk.logAgo(400, "called @Clara");

    assertThat(names(new Trait.SilentFor(3))).isEqualTo("Bo Clara Dev");
    assertThat(names(new Trait.SilentFor(12))).isEqualTo("Clara Dev");
    assertThat(names(new Trait.SilentSince(TODAY.minusDays(100)))).isEqualTo("Clara Dev");
    assertThat(names(new Trait.SilentSince(TODAY.minusDays(99)))).isEqualTo("Bo Clara Dev");
    assertThat(names(new Trait.NeverSpoken())).isEqualTo("Dev");
  }

  @Test
  void whoLooksForSomethingAsLongAsTheyDo() {
    desk.set("Ana", "looking-for", "a flat in Getxo");
    desk.set("Bo", "looking-for", "a job");

    assertThat(names(new Trait.LooksFor(""))).isEqualTo("Ana Bo");
    assertThat(names(new Trait.LooksFor("FLAT"))).isEqualTo("Ana");

    desk.set("Bo", "looking-for", "-a job");
    assertThat(names(new Trait.LooksFor(""))).isEqualTo("Ana");
  }

  @Test
  void whomAnImportAddedUntilItIsTakenBackAndAgainWhenItIsDoneAgain() throws IOException {
    Path file = folder.resolve("cards.vcf");
    Files.writeString(file, "BEGIN:VCARD\nVERSION:4.0\nFN:Eva\nEMAIL:eva@example.org\nEND:VCARD\n");
    var _ = desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW);
    List<Tally> imports = people.tally(Trait.Kind.IMPORT, PeopleFilter.ALL, NOW);

    assertThat(imports).extracting(Tally::people).containsExactly(1);
    assertThat(names(imports.getFirst().trait())).isEqualTo("Eva");

    var _ = desk.services.undo().undo(NOW);
    assertThat(people.tally(Trait.Kind.IMPORT, PeopleFilter.ALL, NOW)).isEmpty();
    assertThat(names(imports.getFirst().trait())).isEmpty();
    var _ = desk.services.undo().redo(NOW);
    Tally again = people.tally(Trait.Kind.IMPORT, PeopleFilter.ALL, NOW).getFirst();
    assertThat(names(again.trait())).isEqualTo("Eva");
  }

  @Test
  void aCircleHoldsThoseInIt() {
    desk.set("Ana", "circle", "work");
    var work = desk.services.circles().find("work").orElseThrow().id();

    assertThat(names(new Trait.In(work))).isEqualTo("Ana");
    assertThat(people.tally(Trait.Kind.CIRCLE, PeopleFilter.ALL, NOW))
        .containsExactly(new Tally(new Trait.In(work), 1));
  }

  @Test
  void aValueSaysHowManyItLeavesWithWhatIsAskedForBesides() {
    desk.set("Ana", "tag", "choir");
    desk.set("Bo", "tag", "Choir");
    desk.set("Clara", "tag", "sailing");
    desk.set("Ana", "star", "yes");
    desk.set("Clara", "star", "yes");

    assertThat(people.tally(Trait.Kind.TAG, PeopleFilter.ALL, NOW))
        .containsExactly(
            new Tally(new Trait.Tagged("choir"), 2), new Tally(new Trait.Tagged("sailing"), 1));
    var starred = PeopleFilter.ALL.with(new Trait.Starred()).with(new Trait.Tagged("sailing"));
    assertThat(people.tally(Trait.Kind.TAG, starred, NOW))
        .containsExactly(
            new Tally(new Trait.Tagged("choir"), 1), new Tally(new Trait.Tagged("sailing"), 1));
  }

  @Test
  void whatEachValueSaysIsWhatTheListThenHolds() {
    desk.set("Ana", "knows", "tax law");
    desk.set("Bo", "knows", "law");
    desk.set("Clara", "looking-for", "law");
    desk.set("Ana", "city", "Getxo");
    desk.logAgo(100, "called @Bo");
    desk.set("Dev", "cadence", "rest");

    for (Trait.Kind kind : Trait.Kind.values()) {
      for (Tally tally : people.tally(kind, PeopleFilter.ALL, NOW)) {
        assertThat(people.list(PeopleFilter.ALL.with(tally.trait()), NOW))
            .as("%s", tally.trait())
            .hasSize(tally.people());
      }
    }
    assertThat(people.tally(Trait.Kind.TOPIC, PeopleFilter.ALL, NOW).getFirst())
        .isEqualTo(new Tally(new Trait.About("law"), 3));
  }

  @Test
  void theListIsOrderedByWhateverAColumnShowsAndTheUnknownStandLast() {
    desk.set("Bo", "organisation", "Álamo");
    desk.set("Dev", "organisation", "Zeta");
    desk.set("Ana", "cadence", "30");
    desk.set("Clara", "cadence", "7");
    desk.set("Clara", "tag", "b");
    desk.set("Dev", "tag", "a");

    assertThat(ordered(By.ORGANISATION, false)).isEqualTo("Bo Dev Ana Clara");
    assertThat(ordered(By.ORGANISATION, true)).isEqualTo("Dev Bo Ana Clara");
    assertThat(ordered(By.OFTEN, false)).isEqualTo("Clara Ana Bo Dev");
    assertThat(ordered(By.TAGS, false)).isEqualTo("Dev Clara Ana Bo");
    assertThat(ordered(By.NAME, true)).isEqualTo("Dev Clara Bo Ana");
    for (By by : By.values()) {
      assertThat(ordered(by, false)).hasSize("Ana Bo Clara Dev".length());
      assertThat(ordered(by, true)).hasSize("Ana Bo Clara Dev".length());
    }
  }

  @Test
  void theStateOrdersFromThoseNotHeardFromToThoseToSort() {
    desk.set("Bo", "cadence", "10");
    desk.logAgo(30, "called @Bo");
    desk.set("Dev", "cadence", "10");
    desk.logAgo(1, "called @Dev");

    assertThat(ordered(By.STATE, false)).startsWith("Bo Dev");
    assertThat(names(new Trait.Stands(Set.of(State.QUIET, State.FADING)))).isEqualTo("Bo");
  }

  @Test
  void severalBecomeOneAndAreSeveralAgain() {
    desk.set("Bo", "email", "bo@example.org");
    desk.set("Clara", "phone", "+34600000001");
    PersonId ana = desk.id("Ana");
    Moment moment = NOW;

    desk.services.duplicates().merge(ana, List.of(desk.id("Bo"), desk.id("Clara")), moment);

    assertThat(names()).isEqualTo("Ana Dev");
    assertThat(people.get(ana).card().points()).hasSize(2);
    var _ = desk.services.undo().undo(NOW);
    assertThat(names()).isEqualTo("Ana Bo Clara Dev");
  }

  private String names(Trait... traits) {
    return joined(people.list(new PeopleFilter("", List.of(traits)), NOW));
  }

  private String ordered(By by, boolean backwards) {
    return joined(people.list(PeopleFilter.ALL, new PeopleOrder(by, backwards), NOW));
  }

  private static String joined(List<Listed> people) {
    return String.join(" ", people.stream().map(listed -> listed.line().name()).toList());
  }
}
