package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsViewModelTest {
  private static final Tag PADEL = new Tag("pádel");
  private static final Tag CHOIR = new Tag("choir");

  @TempDir Path folder;
  private Studio studio;
  private TagsViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model = new TagsViewModel(studio.services().tags(), studio.desk(), new Saving(studio.desk()));
    studio.desk().follow(model::refresh);
    studio.add("Ana");
    studio.add("Bo");
    studio.set("Ana", "tag", "pádel");
    studio.set("Bo", "tag", "Padel");
    studio.set("Bo", "tag", "choir");
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void showsAllWithHowManyBearEach() {
    assertThat(model.shown())
        .containsExactly(
            new TagUse(CHOIR, TagColour.PLAIN, 1), new TagUse(PADEL, TagColour.PLAIN, 2));
    assertThat(model.none().get()).isFalse();
  }

  @Test
  void aColourIsSeenAtOnce() {
    model.colour(CHOIR, TagColour.TEAL);
    studio.settle();

    assertThat(model.shown()).first().isEqualTo(new TagUse(CHOIR, TagColour.TEAL, 1));
  }

  @Test
  void aNewNameReachesEverybody() {
    model.rename(PADEL, "Racket");
    studio.settle();

    assertThat(model.shown()).extracting(TagUse::tag).contains(new Tag("Racket"));
    assertThat(labels()).startsWith("tag.renamed");
  }

  @Test
  void aNameThatIsTakenIsSaidAndOffersToMakeThemOne() {
    model.rename(CHOIR, "padel");
    assertThat(model.problem(CHOIR).getValue())
        .isEqualTo("There is a tag “pádel” already: merge the two.");
    assertThat(model.twin(CHOIR).getValue()).isEqualTo("pádel");

    model.join(CHOIR);
    studio.settle();
    assertThat(model.shown()).containsExactly(new TagUse(PADEL, TagColour.PLAIN, 2));
    assertThat(model.problem(CHOIR).getValue()).isEmpty();
    assertThat(labels()).startsWith("tags.merged");
  }

  @Test
  void itsOwnNameTypedAgainTakesTheProblemAwayAndChangesNothing() {
    List<String> before = labels();
    model.rename(CHOIR, " ");
    assertThat(model.problem(CHOIR).getValue()).isEqualTo("The tag needs a name.");
    assertThat(model.twin(CHOIR).getValue()).isEmpty();

    model.rename(CHOIR, "choir ");
    assertThat(model.problem(CHOIR).getValue()).isEmpty();
    assertThat(labels()).isEqualTo(before);
  }

  @Test
  void takenOffEverybodyThereIsNoneLeft() {
    model.remove(CHOIR);
    model.remove(PADEL);
    studio.settle();

    assertThat(model.shown()).isEmpty();
    assertThat(model.none().get()).isTrue();
  }

  @Test
  void ofManyTheFirstAreShownAndTheOthersWhenAskedFor() {
    IntStream.range(0, 20).forEach(i -> studio.set("Ana", "tag", "tag " + i));
    assertThat(model.shown()).hasSize(TagsViewModel.PAGE);
    assertThat(model.more().get()).isEqualTo(10);

    model.showMore();
    assertThat(model.shown()).hasSize(22);
    assertThat(model.more().get()).isZero();
  }

  @Test
  void leadsToWhoeverBearsIt() {
    model.open(PADEL);

    assertThat(studio.gone())
        .containsExactly(new Destination.People(PeopleChoice.ALL.withTag("pádel")));
  }

  private List<String> labels() {
    return studio.services().undo().history(100).stream().map(line -> line.label().key()).toList();
  }
}
