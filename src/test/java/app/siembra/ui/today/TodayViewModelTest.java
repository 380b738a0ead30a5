package app.siembra.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.PersonId;
import app.siembra.service.QuietRow;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.LaterMenu;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the first screen shows, and what can be done there.
final class TodayViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private TodayViewModel model;
  private Subscription watching = Subscription.EMPTY;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model = new TodayViewModel(studio.services(), studio.desk());
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
  }

  private void watch() {
    watching = model.watch();
  }

  private List<String> quiet() {
    return model.quiet().stream().map(row -> row.listed().line().name()).toList();
  }

  private List<String> dates() {
    return model.dates().stream().map(row -> row.person().name()).toList();
  }

  private List<String> errands() {
    var words = new TodayWords(studio.speech().voice().get());
    return model.errands().stream().map(words::title).toList();
  }

  private PersonId quietPerson(String name) {
    return model.quiet().stream()
        .filter(row -> row.listed().line().name().equals(name))
        .map(QuietRow::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTalkOfTodayIsOverWhatTheyTalkedLastAndWhyLeadsToTheirRhythm() {
    studio.logAgo(100, "called @Ana");
    studio.logAgo(50, "zoom with @Ana");
    studio.set("Ana", "cadence", "18");
    watch();
    PersonId ana = quietPerson("Ana");

    model.why(ana);
    assertThat(studio.gone()).containsExactly(new Destination.PersonAt(ana, new Happened.Rhythm()));

    model.talkedToday(ana);
    assertThat(quiet()).isEmpty();
    var newest = studio.services().people().page(ana, Studio.NOW).timeline().getFirst();
    assertThat(newest)
        .isInstanceOfSatisfying(
            TimelineEntry.Talk.class,
            talk -> {
              assertThat(talk.interaction().contact().channel()).isEqualTo(Channel.VIDEO);
              assertThat(talk.interaction().when().date()).isEqualTo(Studio.TODAY);
            });
  }

  @Test
  void anAnswerThatCameTooLateIsNotShown() {
    var tasks = SameThreadTasks.late();
    var late = new TodayViewModel(studio.services(), studio.desk(tasks));
    var watching = late.watch();
    studio.add("Ana");

    tasks.settleBackwards();

    assertThat(late.mood().get()).isEqualTo(Mood.TO_SORT);
    watching.unsubscribe();
  }

  @Test
  void anEmptyBookIsNewAndLeadsToTheFirstSteps() {
    watch();

    assertThat(model.mood().get()).isEqualTo(Mood.NEW);

    model.begin();

    assertThat(studio.gone()).containsExactly(new Destination.Welcome());
  }

  @Test
  void peopleOfWhomNothingWasDecidedAreToBeSorted() {
    studio.add("Ana López");
    watch();

    assertThat(model.mood().get()).isEqualTo(Mood.TO_SORT);

    model.openUnsorted();

    assertThat(studio.gone())
        .containsExactly(new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
  }

  @Test
  void nobodyWaitsWhereEverybodyWasTalkedTo() {
    studio.logAgo(0, "called @\"Ana López\"");
    watch();

    assertThat(model.mood().get()).isEqualTo(Mood.CALM);
  }

  @Test
  void whoHasGoneQuietStandsInTheOrderOfTheRule() {
    Monday.goneQuiet(studio);
    watch();

    assertThat(model.mood().get()).isEqualTo(Mood.OPEN);
    assertThat(quiet()).containsExactly("Rosa Peris", "Marta Gil", "Jon Otxoa");
  }

  @Test
  void aTalkEndsBeingQuietAtOnce() {
    Monday.goneQuiet(studio);
    watch();

    model.talked(quietPerson("Marta Gil"), Channel.CALL);

    assertThat(quiet()).containsExactly("Rosa Peris", "Jon Otxoa");
  }

  @Test
  void whatIsLoggedElsewhereShowsAtOnceToo() {
    Monday.goneQuiet(studio);
    watch();

    studio.logAgo(0, "coffee with @\"Jon Otxoa\"");
    studio.services().undo().undo(Studio.NOW);
    studio.logAgo(0, "coffee with @\"Rosa Peris\"");

    assertThat(quiet()).containsExactly("Marta Gil", "Jon Otxoa");
  }

  @Test
  void nothingIsRefreshedAfterTheScreenIsGone() {
    Monday.goneQuiet(studio);
    watch();
    watching.unsubscribe();

    studio.logAgo(0, "coffee with @\"Rosa Peris\"");

    assertThat(quiet()).contains("Rosa Peris");
  }

  @Test
  void somebodyCanBePutOffOrLetRest() {
    Monday.goneQuiet(studio);
    watch();

    model.later(quietPerson("Rosa Peris"), new LaterMenu.Choice.Until(Studio.TODAY.plusDays(1)));
    model.later(quietPerson("Marta Gil"), new LaterMenu.Choice.NoReminders());
    model.later(quietPerson("Jon Otxoa"), new LaterMenu.Choice.WasForAWhile());

    assertThat(quiet()).isEmpty();
    assertThat(studio.services().undo().history(3)).hasSize(3);
  }

  @Test
  void lookingAtSomebodyCountsAsAnAct() {
    Monday.goneQuiet(studio);
    watch();

    PersonId rosa = quietPerson("Rosa Peris");
    model.openQuiet(rosa);

    assertThat(studio.gone()).containsExactly(new Destination.Person(rosa));
    assertThat(studio.services().reminding().quiet(false, Studio.NOW))
        .extracting(row -> row.listed().line().name())
        .doesNotContain("Rosa Peris");
  }

  @Test
  void moreThanAClickOpensTheLine() {
    Monday.goneQuiet(studio);
    watch();

    PersonId rosa = quietPerson("Rosa Peris");
    model.write(rosa);
    model.openAllQuiet();
    model.openLedger();

    assertThat(studio.gone())
        .containsExactly(
            Destination.Log.with(rosa),
            new Destination.People(PeopleChoice.of(PeopleChoice.Group.QUIET)),
            new Destination.Ledger());
  }

  @Test
  void whatWasPromisedWaitsUntilItIsDoneOrMoved() {
    studio.logAgo(4, "called @\"Ana López\" !on monday: send Ana the checklist");
    studio.logAgo(4, "called @\"Ana López\" !on monday: ask about Bilbao");
    watch();
    assertThat(errands()).containsExactly("Send Ana the checklist", "Ask about Bilbao");

    model.acts().done(model.errands().getFirst());
    model.acts().move((Errand.Due) model.errands().getFirst(), Studio.TODAY.plusDays(7));

    assertThat(errands()).isEmpty();
  }

  @Test
  void helpPromisedIsDoneAndHelpReceivedIsThankedFor() {
    PersonId ana = studio.add("Ana López");
    help(ana, Direction.GIVEN, HelpState.PROMISED);
    help(ana, Direction.RECEIVED, HelpState.DONE);
    watch();
    assertThat(errands()).containsExactly("You promised Ana López a hand", "Thank Ana López");

    model.acts().done(model.errands().getFirst());
    model.acts().done(model.errands().getFirst());

    assertThat(errands()).isEmpty();
    assertThat(model.today().get().headline().helped()).isEqualTo(1);
  }

  private void help(PersonId person, Direction direction, HelpState state) {
    studio
        .services()
        .help()
        .add(
            new Help(
                new HelpId(1),
                direction,
                HelpKind.ADVICE,
                HelpSize.SMALL,
                state,
                List.of(person),
                HelpDetails.of(Studio.TODAY.minusDays(3), "the lease")),
            Studio.NOW);
  }

  @Test
  void anIntroductionIsAskedAboutAfterTenDays() {
    PersonId dev = studio.add("Dev Kumar");
    PersonId clara = studio.add("Clara Ruiz");
    studio.services().introducing().introduce(dev, clara, Studio.TODAY.minusDays(10), Studio.NOW);
    watch();
    assertThat(errands()).containsExactly("Ask how it went between Dev Kumar and Clara Ruiz");
    var words = new TodayWords(studio.speech().voice().get());
    assertThat(words.summary(Objects.requireNonNull(model.today().get())))
        .as("the headline counts what the card lists")
        .isEqualTo("One thing you said you would do");

    model.acts().done(model.errands().getFirst());

    assertThat(studio.gone()).containsExactly(new Destination.Person(dev));
  }

  @Test
  void whoWasGreetedLeavesTheDatesAndStaysQuiet() {
    Monday.goneQuiet(studio);
    studio.set("Marta Gil", "birthday", "1986-11-25");
    studio.add("Tomás Bru");
    studio.set("Tomás Bru", "birthday", "--11-28");
    watch();
    assertThat(dates()).containsExactly("Marta Gil", "Tomás Bru");

    model.greeted(model.dates().getFirst().person().id(), false);

    assertThat(dates()).containsExactly("Tomás Bru");
    assertThat(studio.services().reminding().quiet(true, Studio.NOW))
        .extracting(row -> row.listed().line().name())
        .contains("Marta Gil");
  }

  @Test
  void aGreetingThatCountsLeavesTheDatesAndEndsBeingQuiet() {
    Monday.goneQuiet(studio);
    studio.set("Marta Gil", "birthday", "1986-11-25");
    watch();

    model.greeted(model.dates().getFirst().person().id(), true);

    assertThat(dates()).isEmpty();
    assertThat(studio.services().reminding().quiet(true, Studio.NOW))
        .extracting(row -> row.listed().line().name())
        .doesNotContain("Marta Gil");
  }

  @Test
  void everyWayToReachOneOfTheFewIsKnown() {
    Monday.goneQuiet(studio);
    studio.set("Marta Gil", "email", "marta@example.org");
    watch();

    assertThat(model.ways(quietPerson("Marta Gil"))).hasSize(2);
    assertThat(model.ways(quietPerson("Jon Otxoa"))).isEmpty();
  }
}
