package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.PersonId;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.shell.Found;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFinderTest {
  @TempDir Path folder;
  private Studio studio;
  private BookFinder finder;
  private PersonId marta;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    marta = studio.add("Marta Gil");
    studio.set("Marta Gil", "city", "Bilbao");
    studio.add("Jon Otxoa");
    studio.logAgo(3, "called @\"Marta Gil\": nervous about the audit");
    studio.logAgo(1, "@\"Marta Gil\" +looked over the audit report");
    finder = new BookFinder(studio.services(), () -> Studio.NOW);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void somebodyIsFoundByNameOrPlace() {
    assertThat(finder.people("bilb"))
        .containsExactly(
            Found.somebody("Marta Gil", "MG", "", "Bilbao", new Destination.Person(marta)));
  }

  @Test
  void forNothingThereAreThePeopleOfLately() {
    assertThat(finder.people(" ")).extracting(Found::title).containsExactly("Marta Gil");
  }

  @Test
  void whatWasWrittenLeadsToThePersonAtIt() {
    assertThat(finder.written("audit"))
        .extracting(Found::title, Found::detail)
        .contains(
            tuple("nervous about the audit", "Marta Gil"),
            tuple("looked over the audit report", "Marta Gil"));
    assertThat(finder.written("audit"))
        .allSatisfy(
            found ->
                assertThat(found.destination())
                    .isInstanceOfSatisfying(
                        Destination.PersonAt.class, at -> assertThat(at.id()).isEqualTo(marta)));
    assertThat(finder.written("nervous").getFirst().destination())
        .isInstanceOfSatisfying(
            Destination.PersonAt.class,
            at -> assertThat(at.at()).isInstanceOf(Happened.Talk.class));
    assertThat(finder.written("looked").getFirst().destination())
        .isInstanceOfSatisfying(
            Destination.PersonAt.class,
            at -> assertThat(at.at()).isInstanceOf(Happened.Help.class));
  }
}
