package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Label;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.SpecialDate;
import app.siembra.text.FieldTemplate;
import app.siembra.ui.draft.DateDraft;
import app.siembra.ui.draft.Draft;
import app.siembra.ui.draft.Fact;
import app.siembra.ui.draft.NameDraft;
import app.siembra.ui.draft.NotesDraft;
import app.siembra.ui.draft.OwnFieldDraft;
import app.siembra.ui.draft.PointDraft;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One fact of a person, edited by itself.
class OpenFactTest {
  private static final ContactPoint.Phone PHONE =
      new ContactPoint.Phone("+34 944 11 22 33", "+34944112233", Label.of("work"));

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
    assertThat(studio.unhandled()).isEmpty();
  }

  @Test
  void whatIsKeptIsOneChangeThatCanBeTakenBack() {
    int changes = changes();
    OpenFact fact = open(new Fact.Point(PHONE));
    first(fact).set("944 11 22 34");

    assertThat(fact.keep()).isTrue();

    assertThat(changes()).isEqualTo(changes + 1);
    assertThat(stored().card().points().getFirst())
        .isEqualTo(new ContactPoint.Phone("944 11 22 34", "+34944112234", Label.of("work")));
    studio.services().undo().undo(Studio.NOW);
    assertThat(stored().card().points().getFirst()).isEqualTo(PHONE);
  }

  @Test
  void whatIsKeptAsItWasIsNoChange() {
    int changes = changes();
    for (Fact fact :
        List.of(
            new Fact.Name(),
            new Fact.OtherNames(),
            new Fact.Met(),
            new Fact.Notes(),
            new Fact.Point(PHONE),
            new Fact.NewPoint(PointKind.EMAIL),
            new Fact.Work(stored().card().positions().getFirst()),
            new Fact.NewWork(),
            new Fact.NewDate(),
            new Fact.NewOwn(null))) {
      assertThat(open(fact).keep()).as("%s", fact).isTrue();
    }

    assertThat(changes()).isEqualTo(changes);
  }

  @Test
  void whatIsEmptiedIsTakenOut() {
    OpenFact fact = open(new Fact.Point(PHONE));
    first(fact).set(" ");

    assertThat(fact.keep()).isTrue();

    assertThat(stored().card().first(ContactPoint.Phone.class)).isEmpty();
  }

  @Test
  void whatBecameOfTheRestMeanwhileStays() {
    OpenFact fact = open(new Fact.Point(PHONE));
    first(fact).set("944 11 22 34");
    studio.set("Marta Gil", "tag", "regatta");
    studio.set("Marta Gil", "birthday", "1986-11-02");

    assertThat(fact.keep()).isTrue();

    assertThat(stored().card().tags()).contains("regatta");
    assertThat(stored().card().dates()).hasSize(1);
    assertThat(stored().card().points().getFirst())
        .isEqualTo(new ContactPoint.Phone("944 11 22 34", "+34944112234", Label.of("work")));
  }

  @Test
  void whatWasTakenOutMeanwhileIsKeptAsAFurtherOne() {
    OpenFact fact = open(new Fact.Point(PHONE));
    first(fact).set("944 11 22 34");
    model.remove(new Fact.Point(PHONE));

    assertThat(fact.keep()).isTrue();

    assertThat(stored().card().points().getLast())
        .isEqualTo(new ContactPoint.Phone("944 11 22 34", "+34944112234", Label.of("work")));
  }

  @Test
  void aUsualFieldThatIsFilledIsOfferedForEverybodyFromThenOn() {
    FieldDefinition pets =
        FieldTemplate.besides(List.of(), studio.speech().voice().get().texts()).getFirst();
    OpenFact fact = open(new Fact.NewOwn(pets));
    ((OwnFieldDraft) fact.draft()).typed().set("Nora the cat");

    assertThat(fact.keep()).isTrue();

    assertThat(stored().card().ownFields())
        .containsExactly(new OwnField("Pets", OwnField.Kind.TEXT, "Nora the cat"));
    assertThat(studio.services().ownFields().all()).containsExactly(pets);
    studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().ownFields().all()).isEmpty();
  }

  @Test
  void aUsualFieldThatIsLeftEmptyIsNotOffered() {
    FieldDefinition pets =
        FieldTemplate.besides(List.of(), studio.speech().voice().get().texts()).getFirst();

    assertThat(open(new Fact.NewOwn(pets)).keep()).isTrue();

    assertThat(studio.services().ownFields().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, call me, phone.unclear",
    "EMAIL, marta at velas, email.unclear",
    "LINK, javascript:alert(1), link.refused",
    "LINK, file:///etc/passwd, link.refused",
    "LINK, FILE:/C:/x, link.refused",
    "LINK, data:text/html;x, link.refused"
  })
  void whatCannotBeAWayToReachSomebodyIsRefusedBesideItsField(
      PointKind kind, String typed, String problem) {
    OpenFact fact = open(new Fact.NewPoint(kind));
    first(fact).set(typed);

    refused(fact, problem);
  }

  @ParameterizedTest
  @CsvSource({
    "31 February, date.unreal",
    "31 de febrero, date.unreal",
    "31/02/1990, date.unreal",
    "1990-02-31, date.unreal",
    "29 February 2023, date.unreal",
    "someday, date.unclear"
  })
  void aDateThatThereIsNotIsRefusedBesideItsField(String typed, String problem) {
    OpenFact fact = open(new Fact.NewDate());
    ((DateDraft) fact.draft()).typed().set(typed);

    refused(fact, problem);
  }

  @Test
  void aNoteOfTenMegabytesIsRefusedBesideItsField() {
    OpenFact fact = open(new Fact.Notes());
    ((NotesDraft) fact.draft()).text().set("a".repeat(10 << 20));

    refused(fact, "text.too-long");
  }

  @Test
  void nobodyIsLeftWithoutAName() {
    studio.services().people().edit(id, person -> person.withCard(Card.EMPTY), Studio.NOW);
    studio.settle();
    OpenFact fact = open(new Fact.Name());
    ((NameDraft) fact.draft()).fields().forEach(field -> field.set(""));

    refused(fact, "name.empty");
  }

  @Test
  void whatWasWrongIsForgottenOnceItWillDo() {
    OpenFact fact = open(new Fact.NewDate());
    ((DateDraft) fact.draft()).typed().set("31 February");
    assertThat(fact.keep()).isFalse();
    ((DateDraft) fact.draft()).typed().set("29 February");

    assertThat(fact.keep()).isTrue();

    assertThat(fact.problems()).isEmpty();
    assertThat(stored().card().dates())
        .containsExactly(
            new SpecialDate(SpecialDate.Kind.BIRTHDAY, new PartialDate(null, 2, 29), "", ""));
  }

  @Test
  void aNoteOfTenMegabytesInTheTimelineIsRefusedAndStaysWhereItWasTyped() {
    int changes = changes();

    assertThat(model.life().note("a".repeat(10 << 20))).isFalse();
    assertThat(model.life().wrongNote().get())
        .isEqualTo("That text is too long: at most 100000 letters.");
    assertThat(changes()).isEqualTo(changes);

    assertThat(model.life().note("Her boat is called Nora")).isTrue();
    assertThat(model.life().wrongNote().get()).isEmpty();
    assertThat(changes()).isEqualTo(changes + 1);
  }

  private void refused(OpenFact fact, String problem) {
    Person before = stored();
    int changes = changes();

    assertThat(fact.keep()).isFalse();

    Map<Draft<?>, Problem> problems = Map.copyOf(fact.problems());
    assertThat(problems).containsOnlyKeys(List.<Draft<?>>of(fact.draft()).toArray(Draft<?>[]::new));
    assertThat(problems.get(fact.draft()).key()).isEqualTo(problem);
    assertThat(stored()).isEqualTo(before);
    assertThat(changes()).isEqualTo(changes);
  }

  private OpenFact open(Fact fact) {
    return model.open(fact).orElseThrow();
  }

  private static StringProperty first(OpenFact fact) {
    return ((PointDraft) fact.draft()).fields().getFirst();
  }

  private Person stored() {
    return studio.services().people().get(id);
  }

  private int changes() {
    return studio.services().undo().history(200).size();
  }
}
