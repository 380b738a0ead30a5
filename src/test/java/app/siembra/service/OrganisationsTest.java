package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Position;
import app.siembra.model.ProblemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsTest {
  @TempDir Path folder;
  private Desk desk;
  private Organisations organisations;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    organisations = desk.services.organisations();
    works("Ana", new Position("Velas Norte", List.of(), "Head", "", 2019, null));
    works(
        "Luis",
        Position.of("Astilleros", "Welder"),
        new Position("VELAS NÓRTE", List.of(), "Sailmaker", "", 2010, 2015));
    works("Rosa", Position.of("Velas Norte", ""));
    desk.set("Ana", "knows", "sails");
    desk.set("Rosa", "interested", "Sails");
    desk.set("Rosa", "interested", "boats");
    desk.logAgo(3, "called @Rosa");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void works(String name, Position... positions) {
    desk.services
        .people()
        .edit(
            desk.add(name),
            person -> person.withCard(person.card().withPositions(List.of(positions))),
            Desk.NOW);
  }

  @Test
  void tellsWhoWorksThereTheLastOneTalkedWithFirstAndWhoDid() {
    Organisation velas = organisations.get("velas norte", Desk.NOW);

    assertThat(velas.name()).isEqualTo("Velas Norte");
    assertThat(names(velas.present())).containsExactly("Rosa", "Ana");
    assertThat(names(velas.past())).containsExactly("Luis");
    assertThat(velas.past().getFirst().positions()).extracting(Position::to).containsExactly(2015);
    assertThat(velas.topics()).hasSize(2).first().asString().isEqualToIgnoringCase("sails");
  }

  @Test
  void nobodyMayHaveToDoWithIt() {
    assertThat(organisations.get("Nowhere", Desk.NOW).isEmpty()).isTrue();
    assertThat(organisations.get("", Desk.NOW).isEmpty()).isTrue();
  }

  @Test
  void isFoundByTheBeginningOfItsName() {
    assertThat(organisations.fitting("vel", 5)).containsExactly("Velas Norte");
  }

  @Test
  void isRenamedWhereverItStandsAsOneChange() {
    organisations.rename("velas norte", "Velas del Norte", Desk.NOW);

    Organisation renamed = organisations.get("Velas del Norte", Desk.NOW);
    assertThat(names(renamed.present())).containsExactly("Rosa", "Ana");
    assertThat(names(renamed.past())).containsExactly("Luis");
    assertThat(organisations.fitting("astilleros", 5)).hasSize(1);

    desk.services.undo().undo(Desk.NOW);

    assertThat(names(organisations.get("Velas Norte", Desk.NOW).past())).containsExactly("Luis");
  }

  @Test
  void severalBecomeOneInOneChange() {
    assertThat(organisations.all())
        .containsExactly(
            new Organisations.Staffed("Astilleros", 1),
            new Organisations.Staffed("Velas Norte", 2));

    organisations.merge(List.of("velas norte", "Astilleros"), Desk.NOW);

    assertThat(organisations.all()).containsExactly(new Organisations.Staffed("Velas Norte", 3));
    assertThat(names(organisations.get("Velas Norte", Desk.NOW).present())).contains("Luis");
    desk.services.undo().undo(Desk.NOW);
    assertThat(organisations.all()).hasSize(2);
    assertThatThrownBy(() -> organisations.merge(List.of("Velas Norte", "VELAS NÓRTE"), Desk.NOW))
        .hasMessageContaining("organisations.too-few");
    assertThatThrownBy(() -> organisations.merge(List.of("Velas Norte", "Nowhere"), Desk.NOW))
        .hasMessageContaining("organisation.unknown");
  }

  @Test
  void isNotRenamedToNothing() {
    assertThatThrownBy(() -> organisations.rename("velas norte", " ", Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("organisation.empty");
    assertThatThrownBy(() -> organisations.rename("Nowhere", "x", Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("organisation.unknown");
  }

  private static List<String> names(List<Organisation.Worker> workers) {
    return workers.stream().map(worker -> worker.listed().line().name()).toList();
  }
}
