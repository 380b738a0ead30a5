package app.siembra.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Position;
import app.siembra.service.Promise;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewPersonViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private NewPersonViewModel form;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    form = new NewPersonViewModel(studio.services(), studio.desk());
    form.begin("");
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void aNameIsEnough() {
    form.fields().name.set("Ana López");

    form.save();

    assertThat(studio.gone()).containsExactly(new Destination.Person(id("Ana López")));
    assertThat(studio.services().followUps().open()).isEmpty();
    assertThat(person("Ana López").card().positions()).isEmpty();
  }

  @Test
  void beginsWithWhatIsKnownOfTheName() {
    form.begin("Ana");

    assertThat(form.fields().name.get()).isEqualTo("Ana");
    assertThat(form.circles()).isEqualTo(studio.services().circles().all());
  }

  @Test
  void everythingThatWasSaidIsOneChange() {
    PersonId carmen = studio.add("Carmen Ibarra");
    var fields = form.fields();
    fields.name.set("Ana López");
    fields.circles.add(form.circles().getLast().id());
    fields.phone.set("612 34 56 78");
    fields.email.set("ana@example.org");
    fields.title.set("Sailmaker");
    fields.organisation.set("Velas Norte");
    fields.place.set("Cádiz");
    fields.through.setAll(form.people("carmen"));
    fields.note.set("Two boats");
    fields.hello.set(true);

    form.save();

    Person ana = person("Ana López");
    assertThat(ana.keeping().circles()).containsExactly(form.circles().getLast().id());
    assertThat(ana.card().points())
        .containsExactly(
            new ContactPoint.Phone("612 34 56 78", "+34612345678", Label.NONE),
            new ContactPoint.Email("ana@example.org", Label.NONE));
    assertThat(ana.card().positions()).containsExactly(Position.of("Velas Norte", "Sailmaker"));
    assertThat(ana.card().notes()).isEqualTo("Two boats");
    assertThat(ana.origin().met()).isEqualTo(new Meeting(null, "Cádiz", carmen));
    Promise hello = studio.services().followUps().open().getFirst();
    assertThat(hello.followUp().due()).isEqualTo(Studio.TODAY.plusDays(14));
    assertThat(hello.followUp().text()).isEqualTo("say hello");
    assertThat(hello.followUp().people()).containsExactly(ana.id());

    studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().people().line(ana.id())).isEmpty();
    assertThat(studio.services().followUps().open()).isEmpty();
  }

  @Test
  void takesTheNextAndStaysEmpty() {
    form.fields().name.set("Ana");
    form.fields().phone.set("112");
    form.fields().hello.set(true);
    form.fields().circles.add(form.circles().getFirst().id());

    form.saveAndNext();

    assertThat(person("Ana").card().points()).hasSize(1);
    assertThat(studio.gone()).isEmpty();
    assertThat(studio.wentBack()).isZero();
    assertThat(form.fields().said())
        .isEqualTo(
            new NewPersonFields.Said(
                List.of(), List.of("", ""), Position.of("", ""), Meeting.UNKNOWN, "", false));
    assertThat(form.fields().name.get()).isEmpty();
  }

  @Test
  void nobodyIsAddedWithoutAName() {
    form.fields().phone.set("112");

    form.save();

    assertThat(form.problems().get(NewPersonViewModel.Spot.NAME).key()).isEqualTo("name.empty");
    assertThat(studio.services().people().all()).isEmpty();
    form.fields().name.set("Ana");
    form.save();
    assertThat(form.problems()).isEmpty();
  }

  @Test
  void saysWhoBearsTheNameAlreadyAndLeadsThere() {
    PersonId ana = studio.add("Ana López");
    form.fields().name.set("ana lop");
    assertThat(form.namesake().get()).isNull();
    form.fields().name.set("ana  lopez");
    assertThat(form.namesake().get().id()).isEqualTo(ana);

    form.openNamesake();

    assertThat(studio.gone()).containsExactly(new Destination.Person(ana));
  }

  @Test
  void aSecondOneOfTheSameNameCanBeAdded() {
    studio.add("Ana López");
    form.fields().name.set("Ana López");

    form.save();

    assertThat(studio.services().people().namesakes("ana lópez")).hasSize(2);
  }

  private PersonId id(String name) {
    return studio.services().people().namesakes(name).getFirst().id();
  }

  private Person person(String name) {
    return studio.services().people().get(id(name));
  }
}
