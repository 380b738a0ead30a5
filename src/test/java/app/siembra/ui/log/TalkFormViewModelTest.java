package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Channel;
import app.siembra.model.Counting;
import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.Interaction;
import app.siembra.model.Repeat;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.service.KeptWith;
import app.siembra.service.Whom;
import app.siembra.text.Language;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TalkFormViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private LogViewModel sheet;
  private TalkFields fields;

  @BeforeEach
  void open() {
    studio = LogFixture.studio(folder);
    sheet = LogFixture.model(studio);
    sheet.open(Destination.Log.EMPTY);
    fields = sheet.form().fields();
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allThatTheLineSaysIsCarriedOverAndSavedAsTheLineWouldBe(Language language) {
    studio.speech().speak(Voice.in(language, Studio.TODAY));
    type(LogFixture.WORKED.replace("ayer", "ayer a las 18:30, 1 h 30 min"));
    sheet.toForm();
    assertThat(sheet.inForm().get()).isTrue();
    assertThat(fields.people).extracting(Whom::name).containsExactly("Luis Peña", "Marta Gil");
    assertThat(fields.channel.get()).isEqualTo(Channel.FACE_TO_FACE);
    assertThat(fields.time.get()).isEqualTo("18:30");
    assertThat(fields.note.get()).isEqualTo("hablan de mudarse");
    assertThat(fields.topics).containsExactly("vivienda");
    assertThat(fields.more).hasSize(2);

    sheet.form().save();

    assertThat(sheet.form().problems()).isEmpty();
    assertThat(studio.wentBack()).isEqualTo(1);
    assertThat(sheet.line().typed().get().line()).isEmpty();
    Interaction talk = LogFixture.newest(studio);
    assertThat(talk.when().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(talk.when().time()).isEqualTo(LocalTime.of(18, 30));
    assertThat(talk.about().minutes()).isEqualTo(90);
    assertThat(talk.about().topics()).containsExactly(new Topic("vivienda"));
    var before = studio.services().people().page(LogFixture.id(studio, "Luis Peña"), Studio.NOW);
    assertThat(before.beforeYouTalk().needs())
        .extracting(need -> need.text())
        .containsExactly("piso en Getxo");
    assertThat(studio.services().followUps().open())
        .extracting(promise -> promise.followUp().due())
        .containsExactly(LocalDate.of(2026, 12, 7));

    var _ = studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().followUps().open()).isEmpty();
    assertThat(LogFixture.newest(studio).about().note()).isEmpty();
  }

  @Test
  void whatOnlyTheFormCanSayIsSavedToo() {
    type("@Luis me llamó: el piso");
    sheet.toForm();
    fields.title.set("La mudanza");
    fields.place.set("Getxo");
    fields.counting.set(Counting.GREETING);
    fields.length.set("25");
    fields.due.set("viernes");
    fields.followUp.set("preguntar");

    sheet.form().save();

    Interaction talk = LogFixture.newest(studio);
    assertThat(talk.about().title()).isEqualTo("La mudanza");
    assertThat(talk.about().place()).isEqualTo("Getxo");
    assertThat(talk.about().minutes()).isEqualTo(25);
    assertThat(talk.contact().starter()).isEqualTo(Starter.THEY);
    assertThat(talk.isContact()).isFalse();
    var followUp = studio.services().followUps().open().getFirst().followUp();
    assertThat(followUp.due()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(followUp.text()).isEqualTo("preguntar");
    assertThat(followUp.interaction()).isEqualTo(talk.id());
  }

  @Test
  void somebodyNewIsMadeInTheSameChange() {
    type("café con @Bo y @Luis");
    sheet.toForm();
    assertThat(fields.people).contains(new Whom.New("Bo"));

    sheet.form().save();

    assertThat(LogFixture.newest(studio).people()).contains(LogFixture.id(studio, "Bo"));
    var _ = studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().people().find("Bo", 5)).isEmpty();
  }

  @Test
  void whatIsWrongStandsBesideItsField() {
    sheet.toForm();
    fields.channel.set(Channel.NOTE);
    fields.on.set("tomorrow");
    fields.time.set("soon");
    fields.length.set("a while");
    fields.followUp.set("call her");

    sheet.form().save();

    assertThat(sheet.form().problems())
        .containsOnlyKeys(Spot.PEOPLE, Spot.ON, Spot.TIME, Spot.LENGTH, Spot.NOTE, Spot.DUE);
    assertThat(studio.wentBack()).isZero();

    fields.on.set("yesterday");
    sheet.form().save();
    assertThat(sheet.form().problems()).doesNotContainKey(Spot.ON);
  }

  @Test
  void aNameThatFitsSeveralIsAskedAbout() {
    type("llamé a @Ana");
    sheet.toForm();

    assertThat(fields.people).isEmpty();
    assertThat(sheet.form().problems().get(Spot.PEOPLE).key()).isEqualTo("person.which");
  }

  @Test
  void goingBackLeavesTheLineAndWhatWasDoneInTheForm() {
    type("llamé a @Luis");
    sheet.toForm();
    fields.title.set("La mudanza");

    sheet.form().cancel();
    assertThat(sheet.inForm().get()).isFalse();
    assertThat(studio.wentBack()).isZero();
    assertThat(sheet.line().typed().get().line()).isEqualTo("llamé a @Luis");

    sheet.toForm();
    assertThat(fields.title.get()).isEqualTo("La mudanza");

    sheet.form().cancel();
    type("llamé a @Marta");
    sheet.toForm();
    assertThat(fields.title.get()).isEmpty();
    assertThat(fields.people).extracting(Whom::name).containsExactly("Marta Gil");
  }

  @Test
  void signsAloneStayFactsWithoutATalk() {
    type("@Luis ?piso en Getxo");
    sheet.toForm();
    sheet.form().save();

    assertThat(sheet.form().problems()).isEmpty();
    assertThat(LogFixture.newest(studio).about().note()).isEmpty();
    var page = studio.services().people().page(LogFixture.id(studio, "Luis Peña"), Studio.NOW);
    assertThat(page.beforeYouTalk().needs()).hasSize(1);
  }

  @Test
  void whatWasNotedIsChangedAsAWholeAndCanBeTakenBack() {
    studio.logAgo(3, "llamé a @Luis 25 min #vivienda el piso");
    Interaction before = LogFixture.newest(studio);
    TalkFormViewModel form = form();
    form.open(before.id());
    assertThat(form.known().get()).isTrue();
    assertThat(form.fields().length.get()).isEqualTo("25 min");

    form.save();
    assertThat(LogFixture.newest(studio)).isEqualTo(before);

    form.fields().on.set("2 nov");
    form.fields().channel.set(Channel.VIDEO);
    form.fields().due.set("in 2 weeks");
    form.save();

    Interaction after = LogFixture.newest(studio);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.when().date()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(after.contact().channel()).isEqualTo(Channel.VIDEO);
    assertThat(after.about()).isEqualTo(before.about());
    assertThat(studio.services().followUps().open()).hasSize(1);

    var _ = studio.services().undo().undo(Studio.NOW);
    assertThat(LogFixture.newest(studio)).isEqualTo(before);
    assertThat(studio.services().followUps().open()).isEmpty();
  }

  @Test
  void helpToldZoneAndHowOftenAreSavedInTheSameStep() {
    type("café con @Luis a las 18:30");
    sheet.toForm();
    assertThat(fields.zone.get()).contains(Studio.NOW.zone());
    fields.zone.set(Optional.of(ZoneId.of("Atlantic/Canary")));
    fields.told.add("java");
    fields.help.begin();
    fields.help.text.set("revisé el contrato");
    assertThat(fields.help.kind.get()).isEqualTo(HelpKind.OPINION);
    fields.help.choose(HelpKind.ADVICE);
    fields.help.size.set(HelpSize.MEDIUM);
    fields.help.take();
    fields.help.begin();
    fields.help.direction.set(Direction.RECEIVED);
    fields.help.text.set("me prestó el coche");
    fields.due.set("viernes");
    fields.repeat.set(Optional.of(new Repeat(2, Repeat.Unit.WEEKS, Studio.TODAY)));

    sheet.form().save();

    Interaction talk = LogFixture.newest(studio);
    assertThat(talk.when().zone()).isEqualTo(ZoneId.of("Atlantic/Canary"));
    var kept = studio.services().interactions().keptWith(talk.id());
    assertThat(kept.help())
        .extracting(Help::direction, Help::kind, Help::size, help -> help.details().text())
        .containsExactlyInAnyOrder(
            tuple(Direction.GIVEN, HelpKind.ADVICE, HelpSize.MEDIUM, "revisé el contrato"),
            tuple(Direction.RECEIVED, HelpKind.THING_LENT, HelpSize.SMALL, "me prestó el coche"));
    assertThat(kept.told()).containsExactly(new Topic("java"));
    assertThat(kept.followUps())
        .extracting(FollowUp::repeat)
        .containsExactly(new Repeat(2, Repeat.Unit.WEEKS, LocalDate.of(2026, 11, 27)));
  }

  @Test
  void editingShowsAllThatIsKeptAndKeepsIt() {
    studio.logAgo(
        3, "café con @Luis y @Marta, el piso ++consejo +contactos ~java !in 2 weeks: llamar");
    Interaction before = LogFixture.newest(studio);
    var interactions = studio.services().interactions();
    KeptWith kept = interactions.keptWith(before.id());
    assertThat(kept.help()).hasSize(2);
    TalkFormViewModel form = form();
    form.open(before.id());
    assertThat(form.fields().more).hasSize(2);
    assertThat(form.fields().told).containsExactly("java");
    assertThat(form.fields().followUp.get()).isEqualTo("llamar");

    form.save();
    assertThat(interactions.keptWith(before.id())).isEqualTo(kept);

    form.open(before.id());
    form.leaveOut(form.fields().more.getFirst());
    form.fields().help.begin(form.fields().more.getFirst());
    form.fields().help.text.set("un consejo grande");
    form.fields().help.size.set(HelpSize.LARGE);
    form.fields().told.setAll("vino");
    form.fields().on.set("2 nov");
    form.fields().due.set("");
    form.fields().followUp.set("");
    form.save();

    KeptWith after = interactions.keptWith(before.id());
    assertThat(after.help())
        .singleElement()
        .satisfies(
            help -> {
              assertThat(help.details().text()).isEqualTo("un consejo grande");
              assertThat(help.size()).isEqualTo(HelpSize.LARGE);
              assertThat(help.details().on()).isEqualTo(LocalDate.of(2026, 11, 2));
            });
    assertThat(after.told()).containsExactly(new Topic("vino"));
    assertThat(after.followUps()).isEmpty();

    var _ = studio.services().undo().undo(Studio.NOW);
    assertThat(interactions.keptWith(before.id())).isEqualTo(kept);
    assertThat(LogFixture.newest(studio)).isEqualTo(before);
  }

  @Test
  void aTimeWithoutAZoneStaysSo() {
    studio.logAgo(3, "llamé a @Luis a las 18:30");
    Interaction before = LogFixture.newest(studio);
    TalkFormViewModel form = form();
    form.open(before.id());

    form.save();

    assertThat(LogFixture.newest(studio)).isEqualTo(before);
  }

  @Test
  void whatWasNotedIsDeletedAndCanBeTakenBack() {
    studio.logAgo(3, "llamé a @Luis");
    Interaction gone = LogFixture.newest(studio);
    TalkFormViewModel form = form();
    form.open(gone.id());

    form.delete();

    assertThat(studio.wentBack()).isEqualTo(1);
    assertThat(studio.services().interactions().find(gone.id())).isEmpty();
    var _ = studio.services().undo().undo(Studio.NOW);
    assertThat(studio.services().interactions().find(gone.id())).contains(gone);
  }

  @Test
  void goesBackWhereThereIsNothingAnyMore() {
    Interaction gone = LogFixture.newest(studio);
    studio.services().interactions().delete(gone.id(), Studio.NOW);

    form().open(gone.id());

    assertThat(studio.wentBack()).isEqualTo(1);
  }

  @Test
  void anEmptyLineBeginsAnEmptyForm() {
    type("llamé a @Luis");
    sheet.toForm();
    sheet.form().cancel();
    type("");

    sheet.toForm();

    assertThat(fields.people).isEmpty();
    assertThat(fields.on.get()).isEqualTo("today");
    assertThat(Objects.requireNonNull(fields.channel.get())).isEqualTo(Channel.CALL);
  }

  private TalkFormViewModel form() {
    var services = studio.services();
    return new TalkFormViewModel(
        services.interactions(), services.people(), services.topics(), studio.desk());
  }

  private void type(String line) {
    sheet.line().type(Typed.of(line));
  }
}
