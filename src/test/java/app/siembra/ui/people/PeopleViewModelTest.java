package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Trait;
import app.siembra.ui.kit.Hue;
import app.siembra.ui.kit.Lozenges.Lozenge;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.nav.PeopleChoice.Group;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Crowd crowd;
  private PeopleViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    Crowd.fill(studio);
    crowd = new Crowd(studio);
    model = crowd.model;
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Nested
  class TheList {
    @Test
    void whatNobodyIsKnownForIsLookedForInWhatWasWritten() {
      model.arrive(PeopleChoice.ALL.withTopic("astronomy"));
      model.search();

      model.text().set("comet");
      model.search();

      assertThat(studio.gone())
          .containsExactly(new Destination.Find("astronomy"), new Destination.Find("comet"));
    }

    @Test
    void showsEverybodyByName() {
      assertThat(crowd.names())
          .containsExactly("Mario Sanz", "Marta Gil", "Óscar Ibáñez", "Rosa Peris", "Zoe Lind");
      assertThat(model.mood().getValue()).isEqualTo(Shown.Mood.SOMEBODY);
    }

    @Test
    void isSearchedAsOneTypesBlindToCaseAndAccents() {
      model.text().set("MAR");
      assertThat(crowd.names()).containsExactly("Mario Sanz", "Marta Gil");

      model.text().set("ibañez ");
      assertThat(crowd.names()).containsExactly("Óscar Ibáñez");
    }

    @Test
    void saysThatNobodyFitsAndShowsEverybodyAgain() {
      model.text().set("nobody like that");
      assertThat(model.mood().getValue()).isEqualTo(Shown.Mood.NOBODY);

      model.clear();

      assertThat(model.text().get()).isEmpty();
      assertThat(crowd.names()).hasSize(5);
    }

    @Test
    void followsEachChange() {
      studio.add("Ana Ruiz");
      assertThat(crowd.names()).startsWith("Ana Ruiz");

      crowd.undo();
      assertThat(crowd.names()).doesNotContain("Ana Ruiz");
    }

    @Test
    void isThatOfTheDayWhenAnotherOneHasBegun() {
      model.press(Facet.QUIET);
      assertThat(crowd.names()).containsExactly("Óscar Ibáñez");

      studio.turnTo(Studio.TODAY.plusYears(1));

      assertThat(crowd.names()).contains("Óscar Ibáñez", "Mario Sanz");
    }

    @Test
    void takesAnOrder() {
      model.order(PeopleOrder.LONGEST_AGO);
      assertThat(crowd.names())
          .containsExactly("Óscar Ibáñez", "Marta Gil", "Mario Sanz", "Rosa Peris", "Zoe Lind");

      model.order(PeopleOrder.NEWEST);
      assertThat(crowd.names()).startsWith("Zoe Lind", "Rosa Peris");
    }
  }

  @Nested
  class AFacet {
    @Test
    void narrowsTheListAndASecondPressTakesItBack() {
      var sailing = new Facet.Is(new Trait.Tagged("sailing"));
      model.press(sailing);
      assertThat(crowd.names()).containsExactly("Marta Gil");
      assertThat(model.sieve().get().on()).containsExactly(sailing);

      model.press(sailing);
      assertThat(crowd.names()).hasSize(5);
      assertThat(model.sieve().get().on()).containsExactly(Facet.ALL);
    }

    @Test
    void holdsTogetherWithTheOthersUntilAllTakesThemOff() {
      model.text().set("mar");
      model.press(Facet.STARRED);
      model.press(new Facet.Is(new Trait.In(circle("work").id())));
      assertThat(crowd.names()).containsExactly("Marta Gil");
      assertThat(model.sieve().get().on()).hasSize(2);

      model.press(Facet.ALL);
      assertThat(crowd.names()).containsExactly("Mario Sanz", "Marta Gil");
    }

    @Test
    void ofATopicOrAPlaceNarrowsToo() {
      model.press(new Facet.Is(new Trait.About("sailing")));
      assertThat(crowd.names()).containsExactly("Zoe Lind");

      model.press(new Facet.Is(new Trait.At("Getxo")));
      assertThat(model.mood().getValue()).isEqualTo(Shown.Mood.NOBODY);
    }

    @Test
    void ofThoseNotHeardFromComesInTheOrderOfToday() {
      model.press(Facet.QUIET);
      assertThat(crowd.names()).containsExactly("Óscar Ibáñez");
      assertThat(model.sieve().get().order()).isEqualTo(PeopleOrder.QUIET);

      model.press(Facet.ALL);
      assertThat(model.sieve().get().order()).isEqualTo(PeopleOrder.NAME);
    }

    @Test
    void ofTheTextTakesTheTextAway() {
      model.text().set("mar");
      model.press(new Facet.Saying("mar"));
      assertThat(model.text().get()).isEmpty();
    }

    @Test
    void isOfferedByWhatIsInUse() {
      var groupings = model.known().get().groupings();

      assertThat(groupings.tags()).containsExactly("sailing");
      assertThat(groupings.circles()).extracting(circle -> circle.key()).contains("work");
      assertThat(groupings.unsorted()).isEqualTo(1);
    }
  }

  @Nested
  class AnArrival {
    @Test
    void bringsTheChoiceOfTheOtherScreen() {
      model.arrive(PeopleChoice.of(Group.QUIET));
      assertThat(crowd.names()).containsExactly("Óscar Ibáñez");

      model.arrive(PeopleChoice.ALL.withTopic("sailing"));
      assertThat(crowd.names()).containsExactly("Zoe Lind");

      model.arrive(PeopleChoice.ALL.withText("rosa"));
      assertThat(crowd.names()).containsExactly("Rosa Peris");
      assertThat(model.text().get()).isEqualTo("rosa");
    }

    @Test
    void fromAPersonLeavesTheListAsItWas() {
      model.arrive(PeopleChoice.of(Group.QUIET));
      model.press(Facet.ALL);
      model.text().set("mar");
      var beside = model.watchBeside();

      model.arrive(PeopleChoice.of(Group.QUIET));
      assertThat(crowd.names()).containsExactly("Mario Sanz", "Marta Gil");

      beside.unsubscribe();
      model.arrive(PeopleChoice.of(Group.QUIET));
      assertThat(crowd.names()).containsExactly("Óscar Ibáñez");
    }

    @Test
    void atThoseToSortShowsThemFiveAtATimeUntilAListIsWanted() {
      model.arrive(PeopleChoice.of(Group.UNSORTED));
      assertThat(model.sorting().getValue()).isTrue();

      model.asList(true);
      assertThat(model.sorting().getValue()).isFalse();
      assertThat(crowd.names()).containsExactly("Rosa Peris");

      model.asList(false);
      model.text().set("ros");
      assertThat(model.sorting().getValue()).isFalse();
    }
  }

  @Nested
  class ADecision {
    @Test
    void aboutManyIsOneChangeAndUndoneAsOne() {
      CircleId friends = circle("friends").id();
      mark("Marta Gil", "Rosa Peris");
      int before = crowd.history().size();

      model.marked().decide(new Decision.Put(friends));

      assertThat(circlesOf("Marta Gil")).hasSize(2).contains(friends);
      assertThat(circlesOf("Rosa Peris")).containsExactly(friends);
      assertThat(circlesOf("Zoe Lind")).isEmpty();
      assertThat(crowd.history()).hasSize(before + 1).startsWith("circle");
      crowd.undo();
      assertThat(circlesOf("Rosa Peris")).isEmpty();
    }

    @Test
    void tagsAreShownInTheirColoursAndThoseThatHaveOneBesideNames() {
      studio.set("Mario Sanz", "tag", "Sailing");
      studio.set("Mario Sanz", "tag", "choir");
      studio.services().tags().colour(new Tag("sailing"), TagColour.BLUE, Studio.NOW);
      studio.settle();

      var words = new TagWords(model.known().get().colours());
      var mario = studio.services().people().line(crowd.id("Mario Sanz")).orElseThrow();
      var listed = studio.services().people().listed(mario, Studio.NOW);
      assertThat(words.coloured(listed)).containsExactly(new Lozenge("sailing", new Hue("blue")));
      assertThat(words.all(listed)).hasSize(2).contains(new Lozenge("choir", Hue.PLAIN));
      assertThat(words.hue(new Facet.Is(new Trait.Tagged("SAILING")))).isEqualTo(new Hue("blue"));
      assertThat(words.hue(Facet.STARRED)).isNull();
    }

    @Test
    void addsATagOnceAndKeepsTheOthers() {
      mark("Marta Gil", "Mario Sanz");
      model.marked().decide(new Decision.Tag("sailing"));
      model.marked().decide(new Decision.Tag("choir"));

      assertThat(model.known().get().groupings().tags()).containsExactly("choir", "sailing");
      assertThat(studio.services().people().get(crowd.id("Marta Gil")).card().tags())
          .containsExactly("sailing", "choir");
    }

    @Test
    void saysHowOftenOrNever() {
      mark("Mario Sanz");
      model.marked().decide(new Decision.HowOften(new Cadence.Chosen(30)));
      assertThat(cadenceOf("Mario Sanz")).isEqualTo(new Cadence.Chosen(30));

      model.marked().decide(new Decision.NoReminders());
      assertThat(cadenceOf("Mario Sanz")).isEqualTo(new Cadence.Rest(null));
    }

    @Test
    void starsAllUnlessAllAreStarred() {
      mark("Marta Gil", "Mario Sanz");
      model.marked().star();
      assertThat(starred("Mario Sanz")).isTrue();

      model.marked().star();
      assertThat(starred("Mario Sanz")).isFalse();
      assertThat(starred("Marta Gil")).isFalse();
    }

    @Test
    void toRemoveTakesThoseMarkedAndForgetsTheMarks() {
      PersonId zoe = crowd.id("Zoe Lind");
      mark("Marta Gil", "Mario Sanz");

      model.marked().remove(zoe);

      assertThat(crowd.names()).containsExactly("Óscar Ibáñez", "Rosa Peris", "Zoe Lind");
      assertThat(model.marked().people().get()).isEmpty();
      crowd.undo();
      assertThat(crowd.names()).hasSize(5);
    }

    @Test
    void toRemoveTakesTheOneWithTheCursorWhereNobodyIsMarked() {
      model.marked().remove(crowd.id("Zoe Lind"));
      assertThat(crowd.names()).hasSize(4).doesNotContain("Zoe Lind");

      int changes = crowd.history().size();
      model.marked().remove(null);
      assertThat(crowd.history()).hasSize(changes);
    }

    @Test
    void reachesThoseWhoAreMarkedAndOutOfSight() {
      mark("Marta Gil", "Zoe Lind");
      model.text().set("zoe");
      assertThat(model.shown().get().missing(model.marked().people().get())).isEqualTo(1);

      model.marked().star();
      assertThat(starred("Marta Gil")).isTrue();
    }
  }

  @Test
  void leadsOnToAPersonANewOneOrAnImport() {
    PersonId zoe = crowd.id("Zoe Lind");
    model.open(zoe);
    model.add();
    model.bringIn(false);
    model.text().set("zoe");
    model.openFirst();
    model.text().set("Pau Vila");
    model.openFirst();
    model.add();

    assertThat(studio.gone())
        .containsExactly(
            new Destination.Person(zoe),
            new Destination.NewPerson(""),
            new Destination.ImportExport(),
            new Destination.Person(zoe),
            new Destination.NewPerson("Pau Vila"));
  }

  @Test
  void anEmptyBookSaysSo(@TempDir Path empty) {
    try (var other = Studio.at(empty)) {
      var nobody = new Crowd(other).model;
      assertThat(nobody.mood().getValue()).isEqualTo(Shown.Mood.LOADING);

      var watch = nobody.watch();

      assertThat(nobody.mood().getValue()).isEqualTo(Shown.Mood.EMPTY);
      watch.unsubscribe();
    }
  }

  private void mark(String... names) {
    model.marked().people().set(Set.of(names).stream().map(crowd::id).collect(Collectors.toSet()));
  }

  private Circle circle(String name) {
    return studio.services().circles().find(name).orElseThrow();
  }

  private List<CircleId> circlesOf(String name) {
    return studio.services().people().get(crowd.id(name)).keeping().circles();
  }

  private Cadence cadenceOf(String name) {
    return studio.services().people().get(crowd.id(name)).keeping().cadence();
  }

  private boolean starred(String name) {
    return studio.services().people().get(crowd.id(name)).keeping().starred();
  }
}
