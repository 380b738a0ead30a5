package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Excerpt;
import app.siembra.model.PersonId;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.shell.Found;
import java.nio.file.Path;
import java.util.List;
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
            Found.somebody(
                Excerpt.plain("Marta Gil"),
                "MG",
                "",
                new Excerpt("Bilbao", List.of(new Excerpt.Mark(0, 4))),
                new Destination.Person(marta)));
  }

  @Test
  void whatIsFoundInAFieldThatARowDoesNotShowIsShownWithIt() {
    studio.set("Marta Gil", "phone", "600 12 34 56");
    studio.set("Marta Gil", "note", "Allergic to varnish.\nSings in a choir.");

    assertThat(finder.people("choir"))
        .extracting(Found::detail)
        .containsExactly("Bilbao\u00A0· Sings in a choir.");
    assertThat(finder.people("0034 600 12"))
        .extracting(Found::detail, found -> found.marks().detail())
        .containsExactly(tuple("Bilbao\u00A0· +34600123456", List.of(new Excerpt.Mark(10, 17))));
  }

  @Test
  void ofThoseWithSuchANameComesFirstWithWhomSomethingHappenedLately() {
    studio.add("Marta Aguirre");

    assertThat(finder.people("mart"))
        .extracting(Found::title)
        .containsExactly("Marta Aguirre", "Marta Gil");
    var _ = finder.people("");
    assertThat(finder.people("mart"))
        .extracting(Found::title)
        .containsExactly("Marta Gil", "Marta Aguirre");
  }

  @Test
  void forNothingThereAreThePeopleOfLately() {
    assertThat(finder.people(" ")).extracting(Found::title).containsExactly("Marta Gil");
  }

  @Test
  void whatWasWrittenIsShownWhereItStands() {
    assertThat(finder.written("AUDIT nerv").getFirst().marks().title())
        .containsExactly(new Excerpt.Mark(0, 4), new Excerpt.Mark(18, 23));
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
