package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Topic;
import app.siembra.rules.Gaps;
import app.siembra.service.Named;
import app.siembra.service.ObjectiveRow;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObjectivesViewModelTest {
  @TempDir Path folder;
  private Plans plans;
  private ObjectivesViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    plans = Plans.at(folder);
    InsightsViewModel screen = plans.model();
    model = screen.objectives();
    watching = screen.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    plans.close();
  }

  @Test
  void withoutObjectivesEachCardSaysSoAndLeadsToANewOne() {
    assertThat(moods()).containsOnly(Mood.UNASKED);

    model.add(ObjectiveKind.FRIENDSHIP);
    assertThat(plans.studio.gone())
        .containsExactly(new Destination.NewObjective(ObjectiveKind.FRIENDSHIP));
  }

  @Test
  void whereNothingIsMissingAndNobodyIsToBeBroughtTogetherTheCardsLeadToThePeople() {
    plans.knows("Ana", "chess:3").talked("Ana", 2);
    plans.knows("Luis", "chess:2").talked("Luis", 2);
    var _ = plans.set(1, ObjectiveKind.FRIENDSHIP, "A chess club", null, List.of("chess"));

    assertThat(moods()).containsExactly(Mood.FOUND, Mood.NOTHING, Mood.NOTHING);
    model.people();
    assertThat(plans.studio.gone()).containsExactly(new Destination.People(PeopleChoice.ALL));
  }

  @Test
  void oneThatIsDoneWithIsFoldedAwayWithWhatCameOfItTakenUpAgainAndRemoved() {
    ObjectiveId id = learn();
    assertThat(texts(model.open())).containsExactly("Understand logistics");

    model.close(id, "I can route a lorry.");
    plans.studio.settle();
    assertThat(model.open()).isEmpty();
    assertThat(model.mood().get()).isEqualTo(Mood.NOTHING);
    assertThat(model.past().getFirst().objective().outcome()).isEqualTo("I can route a lorry.");

    model.reopen(id);
    plans.studio.settle();
    assertThat(texts(model.open())).containsExactly("Understand logistics");
    assertThat(model.past()).isEmpty();

    model.remove(id);
    plans.studio.settle();
    assertThat(model.mood().get()).isEqualTo(Mood.UNASKED);
  }

  @Test
  void eachChangeIsTakenBackAtOnce() {
    ObjectiveId id = learn();
    model.close(id, "");
    model.remove(id);
    plans.studio.settle();
    assertThat(model.past()).isEmpty();

    undo();
    assertThat(model.past()).hasSize(1);
    undo();
    assertThat(model.open()).hasSize(1);
  }

  @Test
  void whatWasDoneForOneOpensTheVeryTalksAndHelp() {
    ObjectiveId id = learn();
    plans.studio.logAgo(5, "coffee with @Ana #logistics");
    plans.studio.logAgo(3, "called @Luis -advice on routes");
    plans.studio.logAgo(2, "called @Rosa");
    ObjectiveRow row = model.open().getFirst();
    assertThat(row.done()).isEqualTo(new ObjectiveRow.Done(2, 1));

    List<TimelineEntry> done = new ArrayList<>();
    model.done(id, done::addAll);
    assertThat(done)
        .extracting(TimelineEntry::kind)
        .containsExactly(TimelineEntry.Kind.TALK, TimelineEntry.Kind.HELP, TimelineEntry.Kind.TALK);
    model.open(done.getFirst());
    model.open(done.get(1));
    assertThat(plans.studio.gone().getFirst()).isInstanceOf(Destination.EditInteraction.class);
    assertThat(plans.studio.gone().getLast()).isInstanceOf(Destination.EditHelp.class);
  }

  @Test
  void aGapNamesTheBridgeAndLeadsToWhoeverKnowsTheTopic() {
    plans.knows("Ana", "logistics:3").talked("Luis", 2).talked("Luis", 9).tied("Ana", "Luis");
    var _ = learn();

    Gaps.Gap gap = model.gaps().getFirst();
    assertThat(words().sentence(gap))
        .isEqualTo(
            "Nobody you are close to knows logistics well."
                + " Luis could introduce you to Ana, who does.");
    assertThat(InsightsWords.named(gap)).extracting(Named::name).containsExactly("Luis", "Ana");

    model.look(gap.topic());
    model.open(plans.person("Ana"));
    assertThat(plans.studio.gone())
        .containsExactly(
            new Destination.Ask("logistics"), new Destination.Person(plans.person("Ana")));
  }

  @Test
  void aTopicThatHangsOnOnePersonNamesThemAndWithTwoThereIsNoGap() {
    plans.knows("Ana", "logistics:3").talked("Ana", 2);
    var _ = learn();
    assertThat(words().sentence(model.gaps().getFirst()))
        .isEqualTo("Only Ana knows logistics well");
    assertThat(words().missing(model.open().getFirst())).isEqualTo("Only Ana knows logistics well");

    plans.knows("Luis", "logistics:2").talked("Luis", 2);
    assertThat(model.gapsMood().get()).isEqualTo(Mood.NOTHING);
  }

  @Test
  void askingBothNotesItLeadsToTheFirstAndProposesThePairNoMore() {
    plans.likes("Ana", "chess", "sailing").likes("Luis", "chess", "sailing");
    var _ = plans.set(2, ObjectiveKind.FRIENDSHIP, "A chess club", null, List.of("chess"));
    var _ = plans.set(1, ObjectiveKind.FRIENDSHIP, "A boat", null, List.of("sailing"));
    Together two = model.together().getFirst();
    assertThat(model.together()).hasSize(1);
    assertThat(words().shared(two)).isEqualTo("chess and sailing");

    model.askBoth(two);
    plans.studio.settle();
    assertThat(plans.studio.services().introducing().all())
        .singleElement()
        .satisfies(made -> assertThat(made.introduction().isWaiting()).isTrue());
    assertThat(plans.studio.gone()).containsExactly(new Destination.Person(plans.person("Ana")));
    assertThat(model.togetherMood().get()).isEqualTo(Mood.NOTHING);
  }

  @Test
  void byWhenIsSaidInCalmWordsAlsoWhenItIsPast() {
    assertThat(words().detail(until(9))).isEqualTo("Learning\u00A0· by 2 December");
    assertThat(words().detail(until(100))).isEqualTo("Learning\u00A0· by March 2027");
    assertThat(words().detail(until(-30))).isEqualTo("Learning\u00A0· meant for 24 October");
  }

  private Objective until(int days) {
    return new Objective(
        new ObjectiveId(1),
        new Objective.Aim(ObjectiveKind.LEARNING, "chess"),
        List.of(new Topic("chess")),
        List.of(),
        new Objective.Span(Studio.TODAY.minusDays(60), Studio.TODAY.plusDays(days), null),
        "");
  }

  private ObjectiveId learn() {
    return plans.set(
        10, ObjectiveKind.LEARNING, "Understand logistics", null, List.of("logistics"), "Luis");
  }

  private void undo() {
    plans.studio.services().undo().undo(Studio.NOW);
    plans.studio.settle();
  }

  private List<Mood> moods() {
    return List.of(model.mood().get(), model.gapsMood().get(), model.togetherMood().get());
  }

  private InsightsWords words() {
    return new InsightsWords(plans.studio.speech().voice().get());
  }

  private static List<String> texts(List<ObjectiveRow> rows) {
    return rows.stream().map(row -> row.objective().aim().text()).toList();
  }
}
