package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.Tied;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesTest {
  @TempDir Path folder;

  private Studio studio;
  private PersonId id;
  private PersonViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    id = Marta.fill(studio);
    model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
  }

  private Sight sight() {
    return Objects.requireNonNull(model.sight().get());
  }

  @Test
  void areMadeInWordsOfEitherLanguageOrOfTheUser() {
    studio.add("Rosa Peris");
    var rosa = model.ties().others("rosa").getFirst();
    model.ties().connect(rosa, new TieActs.Said("hermana", "", ""));
    model.ties().connect(rosa, new TieActs.Said("sailing instructor", "pupil on board", "Getxo"));

    assertThat(ties("Rosa Peris")).containsExactly("sailing instructor", "sibling");
    assertThat(words("Rosa Peris")).containsExactly("— sailing instructor (Getxo)", "— sister");
    assertThat(model.ties().words("pupil on")).containsExactly("pupil on board");
    assertThat(model.ties().isNew("Sailing Instructor")).isFalse();
    assertThat(model.ties().isNew("godmother")).isFalse();
    assertThat(model.ties().isNew("brother in arms")).isTrue();
  }

  @Test
  void areSaidInAnotherWay() {
    studio.add("Rosa Peris");
    model.ties().connect(new TieActs.Other.Unknown("Eva Sol"), new TieActs.Said("friend", "", ""));
    Tied eva = tied("Eva Sol");
    model.ties().change(eva, new TieActs.Said("prima", "", "the elder"));

    assertThat(words("Eva Sol")).containsExactly("— cousin (the elder)");
    studio.services().undo().undo(Studio.NOW);
    studio.settle();
    assertThat(words("Eva Sol")).containsExactly("— friend");
  }

  @Test
  void reachPeopleWhoAreNotInTheBookYetInOneChange() {
    model.ties().connect(new TieActs.Other.Unknown("Eva Sol"), new TieActs.Said("hija", "", ""));

    assertThat(words("Eva Sol")).containsExactly("— daughter");
    assertThat(studio.services().people().find("Eva Sol", 1))
        .allSatisfy(line -> assertThat(line.keeping().sortedOn()).isNull());
    studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().people().find("Eva Sol", 1)).isEmpty();
  }

  @Test
  void sayOnceThroughWhomTheUserMetThem() {
    assertThat(words("Jon Otxoa")).containsExactly("— introduced you");
  }

  @Test
  void end() {
    model.ties().disconnect(sight().page().connections().getFirst());

    assertThat(ties("Jon Otxoa")).isEmpty();
  }

  @Test
  void arePickedAmongTheOthers() {
    studio.add("Mar Torres");

    assertThat(model.ties().others("mar"))
        .extracting(TieActs.Other::name)
        .containsExactly("Mar Torres");
  }

  private Tied tied(String name) {
    return sight().page().connections().stream()
        .filter(tied -> tied.other().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> words(String name) {
    var words = new PersonWords(studio.speech().voice().get());
    return sight().page().connections().stream()
        .filter(tied -> tied.other().name().equals(name))
        .map(words::tie)
        .toList();
  }

  private List<String> ties(String name) {
    return sight().page().connections().stream()
        .filter(tied -> tied.other().name().equals(name))
        .map(tied -> tied.type().key())
        .toList();
  }
}
