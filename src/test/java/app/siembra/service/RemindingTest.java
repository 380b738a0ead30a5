package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Channel;
import app.siembra.model.FollowUpId;
import app.siembra.model.Moment;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import app.siembra.rules.Headline;
import app.siembra.rules.Reason;
import app.siembra.rules.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemindingTest {
  @TempDir Path folder;
  private Desk desk;
  private Reminding reminding;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    reminding = desk.services.reminding();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// A person with a chosen cadence of ten days who was called so many days ago.
  private PersonId quiet(String name, int days) {
    Logged logged = desk.logAgo(days, "called @\"" + name + "\" about " + name);
    desk.set(name, "cadence", "10");
    return logged.people().getFirst().id();
  }

  @Test
  void whoHasGoneQuietIsListedWithTheReasonAndTheLastNote() {
    quiet("Marta Gil", 47);

    QuietRow row = reminding.quiet(true, NOW).getFirst();

    assertThat(row.listed().line().name()).isEqualTo("Marta Gil");
    assertThat(row.listed().standing().state()).isEqualTo(Standing.State.FADING);
    assertThat(row.reason())
        .isEqualTo(
            new Reason.Chosen(10, new Reason.Latest.Talked(TODAY.minusDays(47), Channel.CALL)));
    assertThat(row.lastNote()).isEqualTo(new LastNote(TODAY.minusDays(47), "about Marta Gil"));
  }

  @Test
  void aLoggedContactEndsItAtOnce() {
    quiet("Marta Gil", 47);
    quiet("Jon Otxoa", 20);

    desk.log("called @Marta");

    assertThat(desk.quiet()).containsExactly("Jon Otxoa");
    desk.services.undo().undo(NOW);
    assertThat(desk.quiet()).containsExactly("Marta Gil", "Jon Otxoa");
  }

  @Test
  void nobodyTakesThePlaceOfOneWhoWasSeenToToday() {
    for (int i = 1; i <= 7; i++) {
      quiet("Person " + i, 40 - i);
    }
    List<QuietRow> few = reminding.today(NOW).few().rows();
    reminding.shown(few, NOW);

    desk.log("called @\"Person 1\"");
    reminding.snooze(List.of(desk.id("Person 2")), TODAY.plusDays(1), NOW);

    assertThat(few).hasSize(5);
    assertThat(reminding.today(NOW).few().rows())
        .extracting(row -> row.listed().line().name())
        .containsExactly("Person 3", "Person 4", "Person 5");
    assertThat(reminding.today(NOW).few().total()).isEqualTo(5);
  }

  @Test
  void whoWasShownOnThreeDaysIsLeftOffHoweverLongThatTook() {
    quiet("Marta Gil", 200);
    for (int ago : List.of(150, 100, 1)) {
      Moment then = NOW.asOf(TODAY.minusDays(ago));
      reminding.shown(reminding.quiet(false, then), then);
    }

    assertThat(reminding.quiet(false, NOW)).isEmpty();
    assertThat(reminding.quiet(false, NOW.asOf(TODAY.plusDays(27)))).isEmpty();
    assertThat(reminding.quiet(false, NOW.asOf(TODAY.plusDays(28)))).hasSize(1);
    assertThat(desk.quiet()).containsExactly("Marta Gil");
  }

  @Test
  void alsoWhereTheCommandLineShowedNobody() {
    for (int i = 1; i <= 7; i++) {
      quiet("Person " + i, 40 - i);
    }

    desk.log("called @\"Person 1\"");

    assertThat(reminding.quiet(false, NOW))
        .extracting(row -> row.listed().line().name())
        .containsExactly("Person 2", "Person 3", "Person 4", "Person 5");
  }

  @Test
  void notTodayStaysWhateverElseIsTakenBack() {
    PersonId marta = quiet("Marta Gil", 47);
    quiet("Jon Otxoa", 20);
    reminding.acted(marta, NOW);

    desk.set("Marta Gil", "city", "Bilbao");
    desk.services.undo().undo(NOW);

    assertThat(few()).containsExactly("Jon Otxoa");
  }

  @Test
  void anActGoesAndComesBackWithItsChange() {
    for (int i = 1; i <= 3; i++) {
      quiet("Person " + i, 40 - i);
    }
    desk.services.settings().fewPerDay(2, NOW);
    desk.log("called @\"Person 1\"");
    assertThat(few()).containsExactly("Person 2");

    desk.services.undo().undo(NOW);
    assertThat(few()).containsExactly("Person 1", "Person 2");

    desk.services.undo().redo(NOW);
    assertThat(few()).containsExactly("Person 2");

    desk.services.undo().undo(NOW);
    assertThat(few()).containsExactly("Person 1", "Person 2");
  }

  private List<String> few() {
    return reminding.quiet(false, NOW).stream().map(row -> row.listed().line().name()).toList();
  }

  @Test
  void howManyADayIsASetting() {
    for (int i = 1; i <= 4; i++) {
      quiet("Person " + i, 40 - i);
    }

    desk.services.settings().fewPerDay(2, NOW);

    assertThat(reminding.today(NOW).few().rows()).hasSize(2);
    assertThat(reminding.today(NOW).few().total()).isEqualTo(4);
    assertThatThrownBy(() -> desk.services.settings().fewPerDay(10, NOW))
        .hasMessage("setting.range");
  }

  @Test
  void laterMeansFromThatDayOn() {
    PersonId marta = quiet("Marta Gil", 47);

    reminding.snooze(List.of(marta), TODAY.plusDays(7), NOW);

    assertThat(desk.quiet()).isEmpty();
    assertThat(reminding.quiet(true, NOW.asOf(TODAY.plusDays(7)))).hasSize(1);
  }

  @Test
  void noRemindersAndItWasForAWhileEndThem() {
    PersonId marta = quiet("Marta Gil", 47);
    PersonId jon = quiet("Jon Otxoa", 47);

    reminding.rest(List.of(marta), null, NOW);
    reminding.wasForAWhile(List.of(jon), NOW);

    assertThat(desk.quiet()).isEmpty();
    assertThat(desk.services.people().get(jon).keeping().archived()).isTrue();
    desk.services.undo().undo(NOW);
    assertThat(desk.quiet()).containsExactly("Jon Otxoa");
  }

  @Test
  void askedAsOfAnEarlierDayLaterFactsDoNotCount() {
    quiet("Marta Gil", 47);
    desk.log("called @Marta");

    Moment yesterday = Desk.ago(1);

    assertThat(desk.quiet()).isEmpty();
    QuietRow row = reminding.quiet(true, yesterday).getFirst();
    assertThat(row.listed().standing().elapsed()).isEqualTo(46);
    assertThat(Objects.requireNonNull(row.lastNote()).text()).isEqualTo("about Marta Gil");
  }

  @Test
  void countsTheWeeksBeforeADayAfterWhichMoreHappened() {
    desk.add("Ana García");
    desk.log("called @ana");
    desk.log("9 days ago coffee with @ana");
    desk.log("8 days ago called @ana");

    Weeks weeks = reminding.today(Desk.ago(7)).weeks();

    assertThat(weeks.last()).isEqualTo(new Weeks.Week(TODAY.minusDays(14), 1, 1));
    assertThat(weeks.weeks().get(10)).isEqualTo(new Weeks.Week(TODAY.minusDays(21), 0, 0));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void helpThatWasDoneIsContactInItsWeek(boolean withLaterFacts) {
    desk.add("Ana García");
    desk.logAgo(7, "@ana -advice on the lease");
    if (withLaterFacts) {
      desk.logAgo(-3, "called @ana");
    }

    assertThat(reminding.today(NOW).weeks().last())
        .isEqualTo(new Weeks.Week(TODAY.minusDays(7), 1, 0));
  }

  @Test
  void promisesAndThanksOfFormerYearsStillWait() {
    desk.add("Ana García");
    desk.log("2024-03-01 called @ana -looked over my lease");
    desk.log("2024-03-02 called @ana +introduced her to the bank");

    Today today = reminding.today(NOW);

    assertThat(today.open().thanks()).hasSize(1);
    assertThat(today.headline()).isEqualTo(new Headline(0, 0));
  }

  @Test
  void todaySaysWhatWaits() {
    desk.add("Ana García");
    desk.set("Ana", "birthday", "1986-11-25");
    desk.log("2 days ago called @ana -looked over my lease !2026-11-23: send Ana the checklist");
    desk.log("called @ana +introduced her to the bank");
    desk.log("9 days ago coffee with @ana");
    desk.log("8 days ago called @ana");

    Today today = reminding.today(NOW);

    assertThat(today.dates())
        .extracting(
            row -> row.person().name() + " " + row.coming().years() + " " + row.coming().on())
        .containsExactly("Ana García 40 2026-11-25");
    assertThat(today.open().followUps())
        .extracting(promise -> promise.followUp().text())
        .containsExactly("send Ana the checklist");
    assertThat(today.open().thanks()).hasSize(1);
    assertThat(today.headline()).isEqualTo(new Headline(1, 1));
    assertThat(today.weeks().last()).isEqualTo(new Weeks.Week(TODAY.minusDays(7), 1, 0));
    assertThat(today.weeks().weeks().get(10)).isEqualTo(new Weeks.Week(TODAY.minusDays(14), 1, 1));
    assertThat(today.counts()).isEqualTo(new Today.Counts(1, 0));
  }

  @Test
  void aBirthdayOnALeapDayIsKeptOnThe28th() {
    desk.add("Bisiesta");
    desk.set("Bisiesta", "birthday", "--02-29");

    Moment before = NOW.asOf(LocalDate.of(2027, 2, 24));

    assertThat(reminding.today(before).dates())
        .extracting(row -> row.coming().on().toString())
        .containsExactly("2027-02-28");
    assertThat(reminding.today(NOW.asOf(LocalDate.of(2028, 2, 24))).dates())
        .extracting(row -> row.coming().on().toString())
        .containsExactly("2028-02-29");
  }

  @Test
  void aNumberTicksOffWhateverItIs() {
    desk.add("Ana García");
    Logged logged = desk.log("called @ana -looked over my lease !today: send it");
    FollowUpId followUp = logged.followUps().getFirst();

    reminding.done(followUp.value(), NOW);
    reminding.done(logged.help().getFirst().value(), NOW);

    assertThat(reminding.today(NOW).open().followUps()).isEmpty();
    assertThat(reminding.today(NOW).open().thanks()).isEmpty();
    assertThat(desk.history()).isEqualTo("thanked done log add");
    assertThatThrownBy(() -> reminding.done(1, NOW)).hasMessage("reminder.unknown");
    assertThatThrownBy(() -> reminding.done(-1, NOW)).hasMessage("reminder.unknown");
  }

  @Test
  void aFollowUpIsMovedAndRemoved() {
    FollowUpId id = desk.services.followUps().add(List.of(desk.add("Ana")), TODAY, "call", NOW);

    desk.services.followUps().move(id, TODAY.plusDays(3), NOW);

    assertThat(reminding.today(NOW).open().followUps()).isEmpty();
    assertThat(reminding.today(NOW.asOf(TODAY.plusDays(3))).open().followUps()).hasSize(1);
    desk.services.followUps().delete(id, NOW);
    assertThat(desk.services.followUps().open()).isEmpty();
    assertThatThrownBy(() -> desk.services.followUps().done(id, NOW))
        .hasMessage("follow-up.unknown");
  }

  @Test
  void aGreetingLeavesTheDatesThatComeAfterTheOneItWasFor() {
    PersonId ana = desk.add("Ana");
    List<SpecialDate> dates =
        Stream.of("--11-20", "--11-25")
            .map(date -> SpecialDate.birthday(PartialDate.parse(date).orElseThrow()))
            .toList();
    desk.services
        .people()
        .edit(ana, person -> person.withCard(person.card().withDates(dates)), NOW);

    desk.services.interactions().greet(ana, false, Desk.ago(3));

    assertThat(reminding.today(NOW).dates()).hasSize(1);
  }

  @Test
  void anOrdinaryMessageIsNoGreeting() {
    desk.add("Ana");
    desk.set("Ana", "birthday", "--11-25");

    desk.log("wrote to @Ana");

    assertThat(reminding.today(NOW).dates()).hasSize(1);
  }
}
