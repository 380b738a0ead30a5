package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ProblemException;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsTest {
  private static final Tag PADEL = new Tag("Padel");
  private static final Tag CHOIR = new Tag("choir");

  @TempDir Path folder;
  private Desk desk;
  private Tags tags;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    tags = desk.services.tags();
    desk.add("Ana");
    desk.add("Luis");
    desk.set("Ana", "tag", "Padel");
    // As a file may bring it: whoever types it gets the spelling that others bear.
    desk.services
        .people()
        .edit(
            desk.id("Luis"),
            person -> person.withCard(person.card().withTags(List.of("pádel "))),
            Desk.NOW);
    desk.set("Luis", "tag", "choir");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void areOneHoweverTheyAreWritten() {
    assertThat(tags.all())
        .containsExactly(
            new TagUse(CHOIR, TagColour.PLAIN, 1), new TagUse(PADEL, TagColour.PLAIN, 2));
    assertThat(tags.find("PÁDEL").name()).isEqualTo("Padel");
  }

  @Test
  void thoseThatBeginWithWhatWasTypedAreFoundOnceEach() {
    tags.colour(CHOIR, TagColour.BLUE, Desk.NOW);
    desk.set("Luis", "tag", "-choir");

    assertThat(tags.fitting("PA", 5)).containsExactly("Padel");
    assertThat(tags.fitting("", 5)).containsExactly("Padel", "choir");
  }

  @Test
  void aColourIsKeptAndTakenBackAndStaysWhereNobodyBearsTheTag() {
    tags.colour(new Tag("PADEL"), TagColour.TEAL, Desk.NOW);
    assertThat(tags.colours().of("pádel")).isEqualTo(TagColour.TEAL);
    assertThat(tags.colours().of("choir")).isEqualTo(TagColour.PLAIN);

    desk.set("Ana", "tag", "-Padel");
    desk.set("Luis", "tag", "-pádel");
    assertThat(tags.all()).contains(new TagUse(PADEL, TagColour.TEAL, 0));

    undo(3);
    assertThat(tags.colours().chosen()).isEmpty();
    desk.services.undo().redo(Desk.NOW);
    assertThat(tags.colours().of("Padel")).isEqualTo(TagColour.TEAL);
  }

  @Test
  void theColourPlainIsNone() {
    tags.colour(PADEL, TagColour.TEAL, Desk.NOW);
    tags.colour(PADEL, TagColour.PLAIN, Desk.NOW);

    assertThat(tags.colours().chosen()).isEmpty();
  }

  @Test
  void anotherNameReachesEverybodyWithItsColourAndIsOneChange() {
    tags.colour(PADEL, TagColour.TEAL, Desk.NOW);

    tags.rename(PADEL, "  Pádel club ", Desk.NOW);
    assertThat(of("Ana")).containsExactly("Pádel club");
    assertThat(of("Luis")).containsExactly("Pádel club", "choir");
    assertThat(tags.colours().of("padel CLUB")).isEqualTo(TagColour.TEAL);
    assertThat(tags.colours().of("padel")).isEqualTo(TagColour.PLAIN);

    undo(1);
    assertThat(of("Ana")).containsExactly("Padel");
    assertThat(of("Luis")).containsExactly("pádel", "choir");
    assertThat(tags.colours().of("padel")).isEqualTo(TagColour.TEAL);
  }

  @Test
  void aNameOfItsOwnMakesAllWritingsOne() {
    tags.rename(PADEL, "Pádel", Desk.NOW);

    assertThat(of("Ana")).containsExactly("Pádel");
    assertThat(of("Luis")).containsExactly("Pádel", "choir");
  }

  @Test
  void aNameThatIsTakenIsForMerging() {
    assertThatThrownBy(() -> tags.rename(CHOIR, "PÁDEL", Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("tag.taken");
    assertThatThrownBy(() -> tags.rename(CHOIR, "  ", Desk.NOW)).hasMessageContaining("tag.empty");
    assertThatThrownBy(() -> tags.rename(new Tag("chess"), "go", Desk.NOW))
        .hasMessageContaining("tag.unknown");
    assertThat(desk.history()).startsWith("tag ");
  }

  @Test
  void madeOneNobodyBearsItTwiceAndTheFirstColourStays() {
    tags.colour(CHOIR, TagColour.PINK, Desk.NOW);

    tags.merge(List.of(PADEL, CHOIR), PADEL, Desk.NOW);
    assertThat(of("Luis")).containsExactly("Padel");
    assertThat(tags.all()).containsExactly(new TagUse(PADEL, TagColour.PINK, 2));

    undo(1);
    assertThat(of("Luis")).containsExactly("pádel", "choir");
    assertThat(tags.colours().of("choir")).isEqualTo(TagColour.PINK);
  }

  @Test
  void theColourOfTheOneThatStaysIsNotLost() {
    tags.colour(CHOIR, TagColour.PINK, Desk.NOW);
    tags.colour(PADEL, TagColour.BLUE, Desk.NOW);

    tags.merge(List.of(CHOIR), PADEL, Desk.NOW);

    assertThat(tags.all()).containsExactly(new TagUse(PADEL, TagColour.BLUE, 2));
  }

  @Test
  void takenOffEverybodyIsOneChangeAndTakesTheColourToo() {
    tags.colour(PADEL, TagColour.BLUE, Desk.NOW);

    tags.remove(List.of(PADEL), Desk.NOW);
    assertThat(of("Ana")).isEmpty();
    assertThat(tags.all()).containsExactly(new TagUse(CHOIR, TagColour.PLAIN, 1));

    undo(1);
    assertThat(tags.all())
        .containsExactly(
            new TagUse(CHOIR, TagColour.PLAIN, 1), new TagUse(PADEL, TagColour.BLUE, 2));
  }

  @Test
  void listsThatWereSavedAskForTheNewName() {
    PeopleFilter players = PeopleFilter.ALL.with(new Trait.Tagged("pádel"));
    desk.services
        .views()
        .save(new SavedView("Players", players, PeopleOrder.NAME, List.of()), Desk.NOW);

    tags.rename(PADEL, "Racket", Desk.NOW);
    assertThat(traits("Players")).containsExactly(new Trait.Tagged("Racket"));

    undo(1);
    assertThat(traits("Players")).containsExactly(new Trait.Tagged("pádel"));
  }

  @Test
  void coloursAreThereWhenTheNetworkIsOpenedAgain() {
    tags.colour(PADEL, TagColour.VIOLET, Desk.NOW);
    desk.close();
    desk = Desk.at(folder);

    assertThat(desk.services.tags().colours().of("Padel")).isEqualTo(TagColour.VIOLET);
  }

  private List<String> of(String name) {
    return desk.services.people().get(desk.id(name)).card().tags();
  }

  private List<Trait> traits(String view) {
    return desk.services.views().find(view).orElseThrow().filter().traits();
  }

  private void undo(int times) {
    for (int i = 0; i < times; i++) {
      desk.services.undo().undo(Desk.NOW);
    }
  }
}
