package app.siembra.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Label;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.service.HistoryLine;
import app.siembra.text.Language;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EditPersonViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private EditPersonViewModel form;
  private PersonId ana;
  private Person before;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    ana = Fullest.in(studio);
    before = stored();
    form = new EditPersonViewModel(studio.services(), studio.outdoors().clipboard(), studio.desk());
    form.open(ana);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @ParameterizedTest
  @EnumSource
  void aFullPersonWhoIsOpenedAndSavedStaysAsTheyWereAndIsNoChange(Language language) {
    studio.services().people().edit(ana, Fullest::inMemory, Studio.NOW);
    studio.speech().speak(Voice.in(language, Studio.TODAY));
    form.open(ana);
    before = stored();
    int changes = changes();

    form.save();

    assertThat(draft().problems()).isEmpty();
    assertThat(stored()).isEqualTo(before);
    assertThat(changes()).isEqualTo(changes);
    assertThat(studio.wentBack()).isEqualTo(1);
  }

  @Test
  void aNameThatIsChangedIsSaidByItsParts() {
    draft().name().fields().get(1).set("Anna");
    draft().otherNames().nicknames().add("Nita");

    form.save();

    assertThat(stored().name().given()).isEqualTo("Anna");
    assertThat(stored().name().display()).isEqualTo("Anna María López Vidal");
    assertThat(stored().otherNames())
        .isEqualTo(before.otherNames().withNicknames(List.of("Anita", "Nita")));
    assertThat(stored().withName(before.name()).withOtherNames(before.otherNames()))
        .isEqualTo(before);
  }

  @Test
  void pointsAreAddedChangedAndRemoved() {
    draft().points().remove(1);
    draft().points().get(1).fields().getFirst().set("ana@velas.example");
    draft().addPoint(PointKind.PHONE);
    draft().points().getLast().fields().getFirst().set("956 21 00 00");
    draft().points().getLast().label().set("Home");
    draft().addPoint(PointKind.LINK);

    form.save();

    List<ContactPoint> points = stored().card().points();
    assertThat(points).hasSize(6);
    assertThat(points.getFirst()).isEqualTo(before.card().points().getFirst());
    assertThat(points.get(1))
        .isEqualTo(new ContactPoint.Email("ana@velas.example", Label.of("work", "internet")));
    assertThat(points.getLast())
        .isEqualTo(new ContactPoint.Phone("956 21 00 00", "+34956210000", Label.of("home")));
    assertThat(stored().card().extras()).isEqualTo(before.card().extras());
    assertThat(stored().origin()).isEqualTo(before.origin());
  }

  @Test
  void anAddressKeepsWhatHasNoField() {
    draft().points().get(3).fields().get(2).set("Rota");

    form.save();

    var postal = (ContactPoint.Postal) stored().card().points().get(3);
    assertThat(postal.address().city()).isEqualTo("Rota");
    assertThat(postal.address().poBox()).isEqualTo("PO 1");
    assertThat(postal.address().extended()).isEqualTo("Stairs B");
  }

  @Test
  void workKeepsItsYearsAndAnEmptyRowIsNone() {
    draft().positions().getFirst().title().set("Director");
    draft().positions().removeLast();
    draft().addPosition();

    form.save();

    assertThat(stored().card().positions())
        .containsExactly(
            new Position("Velas Norte", List.of("Making", "Sails"), "Director", "Eng", 2019, null));
  }

  @Test
  void workEndsAndWhatLastsComesFirst() {
    draft().positions().getFirst().to().set("2024");
    draft().positions().getFirst().departments().set("Sails, Masts");

    form.save();

    assertThat(stored().card().positions())
        .containsExactly(
            Position.of("Cruz Roja", "Volunteer"),
            new Position(
                "Velas Norte", List.of("Sails", "Masts"), "Head of Operations", "Eng", 2019, 2024));
  }

  @Test
  void allOtherNamesAreThereToBeChanged() {
    draft().otherNames().fields().get(0).set("elle");
    draft().otherNames().fields().get(5).set("Vidal, Ana");

    form.save();

    assertThat(stored().otherNames())
        .isEqualTo(new OtherNames(List.of("Anita"), "Ruiz", "", "", "lopes", "Vidal, Ana", "elle"));
  }

  @Test
  void datesAreTypedAsPeopleSayThem() {
    draft().dates().getFirst().typed().set("2 nov 1986");
    draft().addDate();
    draft().dates().getLast().typed().set("el 3 de mayo");
    draft().dates().getLast().label().set("boat day");

    form.save();

    assertThat(stored().card().dates())
        .containsExactly(
            new SpecialDate(SpecialDate.Kind.BIRTHDAY, new PartialDate(1986, 11, 2), "", "Born"),
            before.card().dates().get(1),
            before.card().dates().get(2),
            new SpecialDate(SpecialDate.Kind.OWN, new PartialDate(null, 5, 3), "", "boat day"));
  }

  @Test
  void circlesTagsMeetingNotesAndKeepingAreSaved() {
    CircleId other = studio.services().circles().all().getLast().id();
    PersonId luis = studio.add("Luis Gil");
    draft().circles().setAll(other);
    draft().tags().setAll("boats");
    draft().meeting().on().set("2020");
    draft().meeting().place().set("Rota");
    draft().meeting().through().setAll(form.people("luis"));
    draft().notes().text().set("New note");
    draft().death().died().set(true);
    draft().archived().set(true);

    form.save();

    assertThat(stored().keeping().circles()).containsExactly(other);
    assertThat(stored().keeping().starred()).isTrue();
    assertThat(stored().keeping().death()).isEqualTo(new Death(null));
    assertThat(stored().keeping().archived()).isTrue();
    assertThat(stored().card().tags()).containsExactly("boats");
    assertThat(stored().card().notes()).isEqualTo("New note");
    assertThat(stored().origin().met().on()).isEqualTo(new PartialDate(2020, null, null));
    assertThat(stored().origin().met().place()).isEqualTo("Rota");
    assertThat(stored().origin().met().through()).isEqualTo(luis);
    assertThat(stored().origin().uid()).isEqualTo(before.origin().uid());
  }

  @Test
  void saysWhatIsWrongInTheOrderOfReadingAndSavesNothing() {
    draft().meeting().on().set("some day");
    draft().dates().getFirst().typed().set("31 feb");
    draft().points().get(5).fields().getLast().set("");

    form.save();

    assertThat(draft().problems().keySet())
        .isEqualTo(
            new java.util.LinkedHashSet<>(
                List.of(draft().points().get(5), draft().dates().getFirst(), draft().meeting())));
    assertThat(draft().problems().values())
        .extracting(app.siembra.model.Problem::key)
        .containsExactly("messenger.empty", "date.unreal", "date.unclear");
    assertThat(stored()).isEqualTo(before);
    assertThat(studio.wentBack()).isZero();
  }

  @Test
  void whatIsRightAgainIsComplainedOfNoMore() {
    draft().meeting().on().set("some day");
    form.save();
    draft().meeting().on().set("");

    form.save();

    assertThat(draft().problems()).isEmpty();
    assertThat(stored().origin().met().on()).isNull();
  }

  @Test
  void nobodyLosesTheirLastName() {
    PersonId luis = studio.add("Luis");
    form.open(luis);
    draft().name().fields().get(1).set(" ");

    form.save();

    assertThat(draft().problems().get(draft().name()).key()).isEqualTo("name.empty");
    assertThat(studio.services().people().get(luis).displayName()).isEqualTo("Luis");
  }

  @Test
  void whatWasChangedElsewhereMeanwhileStaysWhereTheFormDidNotTouchIt() {
    meanwhile(
        person ->
            person
                .withCard(person.card().withTags(List.of("meanwhile")))
                .withKeeping(person.keeping().withStar(false).withCircles(List.of())));
    draft().notes().text().set("mine");

    form.save();

    assertThat(stored().card().notes()).isEqualTo("mine");
    assertThat(stored().card().tags()).containsExactly("meanwhile");
    assertThat(stored().keeping().starred()).isFalse();
    assertThat(stored().keeping().circles()).isEmpty();
  }

  @Test
  void aFormThatWasNotTouchedTakesNothingBackThatWasChangedMeanwhile() {
    meanwhile(person -> person.withCard(person.card().withNotes("meanwhile")));

    form.save();

    assertThat(stored().card().notes()).isEqualTo("meanwhile");
  }

  @Test
  void savingIsOneChangeThatCanBeTakenBack() {
    int changes = changes();
    draft().notes().text().set("mine");
    draft().archived().set(true);

    form.save();

    assertThat(changes()).isEqualTo(changes + 1);
    studio.services().undo().undo(Studio.NOW);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void removesAndCanBeTakenBack() {
    form.remove();

    assertThat(studio.services().people().line(ana)).isEmpty();
    assertThat(studio.wentBack()).isEqualTo(1);
    studio.services().undo().undo(Studio.NOW);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void whoIsGoneIsNotShown() {
    form.open(new PersonId(999));

    assertThat(form.filled().get()).isNull();
    assertThat(studio.wentBack()).isEqualTo(1);
  }

  @Test
  void findsPeopleAndTagsByWhatIsTyped() {
    assertThat(form.people("carm")).extracting(PersonLine::name).containsExactly("Carmen Ibarra");
    assertThat(form.tags("SAIL")).containsExactly("sailing");
  }

  private void meanwhile(UnaryOperator<Person> edit) {
    studio.services().people().edit(ana, edit, Studio.NOW);
  }

  private CardDraft draft() {
    return form.filled().get().draft();
  }

  private Person stored() {
    return studio.services().people().get(ana);
  }

  private int changes() {
    List<HistoryLine> history = studio.services().undo().history(100);
    return history.size();
  }
}
