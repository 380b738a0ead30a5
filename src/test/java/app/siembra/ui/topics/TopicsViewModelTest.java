package app.siembra.ui.topics;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private TopicsViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    studio.add("Ana");
    studio.set("Ana", "knows", "logistics");
    studio.set("Ana", "interested", "sailing");
    studio.set("Ana", "interested", "sail");
    model = new TopicsViewModel(studio.services().topics(), studio.desk());
    var _ = model.watch();
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void topicsAreFoundBlindToCaseAndAccents() {
    model.text().set("SÁIL");

    assertThat(names()).containsExactly("sail", "sailing");
  }

  @Test
  void aTopicLeadsToItsPeople() {
    model.open(model.shown().getFirst());

    assertThat(studio.gone())
        .containsExactly(new Destination.People(PeopleChoice.ALL.withTopic("logistics")));
  }

  @Test
  void aTopicThatWasOnlyTalkedAboutLeadsToTheTalks() {
    studio.logAgo(3, "coffee with @Ana #astronomy");
    TopicUse astronomy = model.shown().getFirst();
    assertThat(astronomy.topic().name()).isEqualTo("astronomy");

    model.open(astronomy);

    assertThat(studio.gone()).containsExactly(new Destination.Find("astronomy"));
    studio.services().search().index(Runnable::run);
    assertThat(studio.services().search().written("astronomy", 5, Studio.NOW)).hasSize(1);
  }

  @Test
  void whatNothingNamesAndWhatSomebodyWasOnlyToldLeadNowhere() {
    studio.set("Ana", "interested", "-sail");
    studio.set("Ana", "told", "Java");

    assertThat(model.shown())
        .filteredOn(use -> !TopicsViewModel.opens(use))
        .extracting(use -> use.topic().name())
        .containsExactly("Java", "sail");
  }

  @Test
  void severalBecomeOne() {
    model.choose(new Topic("sail"), true);
    model.choose(new Topic("sailing"), true);
    model.merge(new Topic("sailing"));

    assertThat(names()).containsExactly("logistics", "sailing");
    assertThat(model.chosen()).isEmpty();
  }

  @Test
  void oneGetsAnotherName() {
    model.rename(model.shown().getFirst(), "Supply chains");

    assertThat(names()).containsExactly("sail", "sailing", "Supply chains");
  }

  @Test
  void aNameThatIsTakenIsSaidToBeSo() {
    model.rename(model.shown().getFirst(), "Sailing");

    assertThat(studio.notices().showing())
        .extracting(notice -> notice.words())
        .containsExactly("There is a topic “Sailing” already: merge the two.");
  }

  @Test
  void whatNothingNamesIsOfferedToBeRemoved() {
    studio.set("Ana", "interested", "-sail");
    assertThat(model.unused().get()).isEqualTo(1);

    model.removeUnused();

    assertThat(names()).containsExactly("logistics", "sailing");
    assertThat(model.unused().get()).isZero();
  }

  @Test
  void manyAreShownAPageAtATime() {
    for (int i = 0; i < TopicsViewModel.PAGE; i++) {
      studio.set("Ana", "interested", "topic " + i);
    }
    assertThat(model.shown()).hasSize(TopicsViewModel.PAGE);
    assertThat(model.more().get()).isEqualTo(3);

    model.showMore();

    assertThat(model.more().get()).isZero();
  }

  private Iterable<String> names() {
    return model.shown().stream().map(TopicUse::topic).map(Topic::name).toList();
  }
}
