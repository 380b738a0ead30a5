package app.siembra.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Topic;
import app.siembra.service.WhoKnowsMe;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TellViewModelTest {
  @TempDir Path folder;
  private Village village;
  private AskViewModel screen;
  private TellViewModel model;

  @BeforeEach
  void open() {
    village = Village.at(folder);
    screen = village.model();
    model = screen.tell();
    screen.telling();
  }

  @AfterEach
  void close() {
    village.close();
    assertThat(village.studio.unhandled()).isEmpty();
  }

  @Test
  void whereNoTopicIsMineItLeadsToTheSettings() {
    assertThat(model.mood().get()).isEqualTo(TellMood.LOADING);
    watch();

    assertThat(model.mood().get()).isEqualTo(TellMood.NO_TOPICS);
    assertThat(model.chosen().get()).isNull();
    screen.acts().settings();
    assertThat(village.studio.gone()).containsExactly(new Destination.Settings());
  }

  @Test
  void whereIAmInTouchWithNobodyItLeadsToTheLog() {
    village.topics("sailing");
    village.person("Ana");
    watch();

    assertThat(model.mood().get()).isEqualTo(TellMood.NOBODY);
    screen.acts().log();
    assertThat(village.studio.gone()).containsExactly(Destination.Log.EMPTY);
  }

  @Test
  void theFirstOfMyTopicsIsLookedAtUntilAnotherOneIsChosen() {
    village.topics("sailing", "bread");
    known("Ana", "Luis");
    village.told("bread", 10, "Ana");
    watch();
    assertThat(model.topics()).extracting(Topic::name).containsExactly("sailing", "bread");
    assertThat(model.chosen().get()).isEqualTo(new Topic("sailing"));
    assertThat(share()).isEqualTo(new WhoKnowsMe.Share(0, 2));

    model.choose(new Topic("bread"));

    assertThat(share()).isEqualTo(new WhoKnowsMe.Share(1, 2));
    assertThat(names()).containsExactly("Luis");
    village.topics("sailing");
    assertThat(model.chosen().get()).isEqualTo(new Topic("sailing"));
  }

  @Test
  void whoeverIsToldGoesFromTheListAndUndoBringsThemBack() {
    village.topics("sailing");
    known("Ana", "Luis");
    village.circles("friends", "Ana");
    watch();

    model.told(model.unaware().shown().getFirst());
    village.studio.settle();

    assertThat(names()).containsExactly("Luis");
    assertThat(share()).isEqualTo(new WhoKnowsMe.Share(1, 2));
    assertThat(coverage().circles())
        .extracting(WhoKnowsMe.InCircle::share)
        .containsExactly(new WhoKnowsMe.Share(1, 1));
    model.told(model.unaware().shown().getFirst());
    village.studio.settle();
    assertThat(model.mood().get()).isEqualTo(TellMood.ALL_KNOW);

    village.studio.services().undo().undo(Studio.NOW);
    village.studio.services().undo().undo(Studio.NOW);
    village.studio.settle();
    assertThat(names()).containsExactly("Ana", "Luis");
  }

  @Test
  void severalAreToldInOneChange() {
    village.topics("sailing");
    known("Ana", "Luis", "Jon");
    watch();
    model.several().setAll(model.find("Ana").getFirst(), model.find("Jon").getFirst());

    model.toldSeveral();
    village.studio.settle();

    assertThat(names()).containsExactly("Luis");
    assertThat(model.several()).isEmpty();
    village.studio.services().undo().undo(Studio.NOW);
    village.studio.settle();
    assertThat(names()).containsExactly("Ana", "Jon", "Luis");
  }

  @Test
  void whoeverWasToldLongAgoAndNeverShownComesLastAndSaysSo() {
    village.topics("sailing");
    known("Ana", "Luis");
    village.told("sailing", 800, "Ana");
    village.studio.set("Luis", "interested", "sailing");
    watch();

    var words = new AskWords(village.studio.speech().voice().get());
    assertThat(
            model.unaware().shown().stream()
                .map(words::reason)
                .map(said -> said.replace('\u00a0', ' ')))
        .containsExactly(
            "Interested in sailing · you talked 3 days ago",
            "You talked 3 days ago · you said so in September 2024");
  }

  @Test
  void theFirstThirtyAreListedAndMoreWhereTheyAreWanted() {
    village.topics("sailing", "bread");
    String everybody =
        String.join(" ", Stream.iterate(1, i -> i + 1).limit(32).map(i -> "@P" + i).toList());
    for (int days = 1; days < 6; days++) {
      village.studio.logAgo(days, "dinner with " + everybody);
    }
    watch();
    assertThat(model.unaware().shown()).hasSize(Group.PAGE);

    model.more();

    assertThat(model.unaware().shown()).hasSize(32);
    model.choose(new Topic("bread"));
    assertThat(model.unaware().shown()).hasSize(Group.PAGE);
  }

  private void watch() {
    var _ = screen.watch();
  }

  /// Those who were talked with three days ago.
  private void known(String... names) {
    for (String name : names) {
      village.studio.logAgo(3, "called @" + name);
    }
    Stream.of(names)
        .forEach(
            name ->
                village.adopt(
                    name, village.studio.services().people().find(name, 1).getFirst().id()));
  }

  private WhoKnowsMe.Coverage coverage() {
    return Objects.requireNonNull(model.coverage().get());
  }

  private WhoKnowsMe.Share share() {
    return coverage().everybody();
  }

  private List<String> names() {
    return model.unaware().shown().stream().map(row -> row.row().unaware().line().name()).toList();
  }
}
