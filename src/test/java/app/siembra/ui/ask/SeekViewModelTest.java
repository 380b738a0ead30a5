package app.siembra.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.AskState;
import app.siembra.model.Channel;
import app.siembra.service.AskRow;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeekViewModelTest {
  @TempDir Path folder;
  private final SameThreadTasks tasks = new SameThreadTasks();
  private Village village;
  private AskViewModel screen;
  private SeekViewModel model;

  @BeforeEach
  void open() {
    village = Village.at(folder);
    screen = new AskViewModel(village.studio.services(), village.studio.desk(tasks));
    model = screen.seek();
  }

  @AfterEach
  void close() {
    village.close();
    assertThat(tasks.unhandled()).isEmpty();
  }

  private void watch() {
    var _ = screen.watch();
  }

  @Test
  void anEmptyBookAsksForPeople() {
    assertThat(model.mood().get()).isEqualTo(Mood.LOADING);
    watch();

    assertThat(model.mood().get()).isEqualTo(Mood.NO_PEOPLE);
    screen.acts().bringIn();
    screen.acts().newPerson();
    assertThat(village.studio.gone())
        .containsExactly(new Destination.ImportExport(), new Destination.NewPerson(""));
  }

  @Test
  void whereNothingIsTypedItOffersTheTopicsThatMostPeopleKnow() {
    village.person("Ana");
    watch();
    assertThat(model.mood().get()).isEqualTo(Mood.NO_TOPICS);
    screen.acts().people();
    assertThat(village.studio.gone()).containsExactly(new Destination.People(PeopleChoice.ALL));

    village.knows("Ana", "piano:3", 3);
    village.knows("Luis", "logistics:2", 3).knows("Ana", "logistics:1", 4);
    tasks.settle();

    assertThat(model.mood().get()).isEqualTo(Mood.TOPICS);
    assertThat(model.offered()).containsExactly("logistics", "piano");
  }

  @Test
  void aTopicThatIsPressedIsLookedForAtOnce() {
    village.knows("Luis", "logistics:2", 3).knows("Ana", "logistics:3", 3);
    watch();

    model.look("logistics");

    assertThat(model.mood().get()).isEqualTo(Mood.FOUND);
    assertThat(names(model.now())).containsExactly("Ana", "Luis");
    assertThat(model.offered()).isEmpty();
    model.text().set("");
    assertThat(model.mood().get()).isEqualTo(Mood.TOPICS);
    assertThat(model.now().shown()).isEmpty();
  }

  @Test
  void whileOneTypesNothingIsLookedForUntilThereIsAPause() {
    village.knows("Luis", "logistics:2", 3);
    watch();

    model.text().set("lo");
    model.text().set("log");
    assertThat(model.about().get()).isEmpty();
    tasks.pass();
    assertThat(model.about().get()).isEmpty();
    tasks.pass();

    assertThat(model.about().get()).isEqualTo("log");
    assertThat(names(model.now())).containsExactly("Luis");
    assertThat(model.offered()).containsExactly("logistics");
  }

  @Test
  void whoseKnowledgeNobodyHasIsSaid() {
    village.knows("Luis", "logistics:2", 3);
    watch();
    model.look("violins");
    assertThat(model.mood().get()).isEqualTo(Mood.NOBODY);

    model.look("?!");
    assertThat(model.mood().get()).isEqualTo(Mood.TOPICS);
  }

  @Test
  void whoeverIsAskedGoesToThoseWhoWereAskedLatelyAndUndoBringsThemBack() {
    village.knows("Luis", "logistics:2", 3).knows("Ana", "logistics:3", 3);
    watch();
    model.look("logistics");

    model.ask(model.now().shown().getFirst());
    tasks.settle();

    assertThat(names(model.now())).containsExactly("Luis");
    assertThat(names(model.lately())).containsExactly("Ana");
    assertThat(model.lately().shown().getFirst().askedOn()).isEqualTo(Studio.TODAY);
    assertThat(states()).containsExactly(AskState.ASKED);
    model.ask(model.now().shown().getFirst());
    tasks.settle();
    assertThat(model.mood().get()).isEqualTo(Mood.ALL_ASKED);
    assertThat(states()).containsExactly(AskState.ASKED, AskState.ASKED);

    village.studio.services().undo().undo(Studio.NOW);
    village.studio.services().undo().undo(Studio.NOW);
    tasks.settle();
    assertThat(names(model.now())).containsExactly("Ana", "Luis");
    assertThat(village.studio.services().asks().all()).isEmpty();
  }

  @Test
  void whoIsOnlyPlannedStaysOnOfferAndCanBeAsked() {
    village.knows("Ana", "logistics:3", 3);
    watch();
    model.look("logistics");

    model.plan(model.now().shown().getFirst());
    tasks.settle();

    Candidate ana = model.now().shown().getFirst();
    assertThat(ana.planned()).isTrue();
    assertThat(ana.askedOn()).isNull();
    model.ask(ana);
    tasks.settle();
    assertThat(states()).containsExactly(AskState.ASKED);
  }

  @Test
  void whoHasGoneQuietStandsApartUntilThereIsATalk() {
    village.knows("Ana", "logistics:3", 300);
    village.studio.set("Ana", "cadence", "30");
    watch();
    model.look("logistics");
    assertThat(names(model.hello())).containsExactly("Ana");
    assertThat(model.now().shown()).isEmpty();

    screen.acts().talked(village.person("Ana"), Channel.CALL);
    tasks.settle();

    assertThat(names(model.now())).containsExactly("Ana");
    screen.acts().write(village.person("Ana"));
    screen.acts().open(village.person("Ana"));
    assertThat(village.studio.gone())
        .containsExactly(
            Destination.Log.with(village.person("Ana")),
            new Destination.Person(village.person("Ana")));
  }

  @Test
  void whoIsFarIsAskedThroughSomebodyClose() {
    for (int days = 1; days < 4; days++) {
      village.knows("Marta", "piano:1", days);
    }
    village.person("Dev");
    village.studio.set("Dev", "knows", "logistics:3");
    village.tied("Dev", "Marta");
    watch();

    model.look("logistics");

    assertThat(model.now().shown())
        .singleElement()
        .satisfies(dev -> assertThat(dev.row().through()).extracting("name").isEqualTo("Marta"));
  }

  @Test
  void theFirstThirtyAreListedAndMoreWhereTheyAreWanted() {
    for (int i = 0; i < 33; i++) {
      village.person("Person " + i);
      village.studio.set("Person " + i, "knows", "logistics:1");
    }
    watch();
    model.look("logistics");
    assertThat(model.now().shown()).hasSize(Group.PAGE);
    assertThat(model.now().rest().get()).isEqualTo(3);

    model.more(model.now());

    assertThat(model.now().shown()).hasSize(33);
    assertThat(model.now().rest().get()).isZero();
    model.look("logistic");
    assertThat(model.now().shown()).hasSize(Group.PAGE);
  }

  @Test
  void itCanBeArrivedAtWithATopicAndStaysAsItIsWithoutOne() {
    village.knows("Ana", "logistics:3", 3);
    watch();
    screen.telling();
    assertThat(screen.tell().mood().get()).isEqualTo(TellMood.NO_TOPICS);

    screen.about("logistics");
    assertThat(screen.side().get()).isEqualTo(Side.SEEK);
    screen.about("");

    assertThat(model.text().get()).isEqualTo("logistics");
    assertThat(names(model.now())).containsExactly("Ana");
  }

  private List<AskState> states() {
    return village.studio.services().asks().all().stream()
        .flatMap(row -> row.people().stream())
        .map(AskRow.OfOne::state)
        .toList();
  }

  private static List<String> names(Group<Candidate> group) {
    return group.shown().stream().map(candidate -> candidate.row().expert().line().name()).toList();
  }
}
