package app.siembra.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Position;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnWindowThread.class)
class OrganisationViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private OrganisationViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    works("Marta Gil", new Position("Velas Norte", List.of(), "Head", "", 2019, null));
    works("Luis Gil", new Position("Velas Norte", List.of(), "Sailmaker", "", 2010, 2015));
    studio.set("Marta", "knows", "logistics");
    studio.logAgo(3, "called @Marta");
    model =
        new OrganisationViewModel(studio.services().organisations(), "velas norte", studio.desk());
    var _ = model.watch();
  }

  @AfterEach
  void close() {
    studio.close();
  }

  private void works(String name, Position position) {
    studio
        .services()
        .people()
        .edit(
            studio.add(name),
            person -> person.withCard(person.card().withPositions(List.of(position))),
            Studio.NOW);
    studio.settle();
  }

  @Test
  void saysSinceWhenSomebodyWorksThereAndWhenYouTalked() {
    var words = new WorkerWords(studio.speech().voice().get());

    assertThat(words.detail(model.present().getFirst()))
        .isEqualTo("Head, since 2019\u00a0· talked 3 days ago");
    assertThat(words.detail(model.past().getFirst())).isEqualTo("Sailmaker, 2010–2015");
  }

  @Test
  void leadsToItsPeopleAndTopics() {
    model.open(model.present().getFirst());
    model.topic("logistics");

    assertThat(studio.gone())
        .containsExactly(
            new Destination.Person(model.present().getFirst().listed().id()),
            new Destination.People(PeopleChoice.ALL.withTopic("logistics")));
  }

  @Test
  void staysWithItsNewName() {
    model.rename("Velas del Norte");

    assertThat(Objects.requireNonNull(model.organisation().get()).name())
        .isEqualTo("Velas del Norte");
    assertThat(model.present()).hasSize(1);
  }

  @Test
  void keepsItsNameWhereNoneIsGiven() {
    model.rename(" ");

    assertThat(model.present()).hasSize(1);
    assertThat(studio.notices().showing())
        .extracting(notice -> notice.words())
        .containsExactly("The organisation needs a name.");
  }

  @ParameterizedTest
  @CsvSource({
    "Velas Norte, ENGLISH, LIGHT, 1, 788, 762",
    "Velas Norte, SPANISH, DARK, 2, 788, 1500",
    "Nowhere, SPANISH, LIGHT, 1, 788, 500"
  })
  void noWordIsCutOff(
      String name,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    var shown = new OrganisationViewModel(studio.services().organisations(), name, studio.desk());
    studio.draw(
        "organisation-" + name.replace(' ', '-'),
        new OrganisationView(shown, studio.speech()).node(),
        new Studio.Look(language, appearance, size, width, height));
  }
}
