package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.phrase.Names;
import app.siembra.text.Language;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LogViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private LogViewModel model;

  @BeforeEach
  void open() {
    studio = LogFixture.studio(folder);
    model = LogFixture.model(studio);
    model.open(Destination.Log.EMPTY);
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void theChipsSayWhatTheLineBecomes() {
    type(LogFixture.WORKED);

    assertThat(words())
        .containsExactly(
            "Luis Peña",
            "Marta Gil",
            "yesterday\u00A0· Sunday 22 November",
            "face to face",
            "#vivienda",
            "you helped · introduction, small: les presenté al gestor",
            "looking for: piso en Getxo",
            "in 2 weeks\u00A0· Monday 7 December");
    assertThat(model.line().preview().get().note()).isEqualTo("hablan de mudarse");
  }

  @Test
  void bothLanguagesAreUnderstoodInBoth() {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));

    type("called @Luis 3 days ago 25 min");

    assertThat(words())
        .containsExactly(
            "Luis Peña",
            "hace 3 días\u00A0· viernes 20 de noviembre",
            "25 min",
            "llamada",
            "de tu parte");
  }

  @Test
  void savingStoresAllOfItAsOneChangeAndClosesTheSheet() {
    type(LogFixture.WORKED);

    model.save();

    assertThat(studio.wentBack()).isEqualTo(1);
    assertThat(model.line().typed().get()).isEqualTo(Typed.NOTHING);
    var talk = newest();
    assertThat(talk.when().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(talk.contact().channel()).isEqualTo(Channel.FACE_TO_FACE);
    assertThat(talk.people()).containsExactly(id("Luis Peña"), id("Marta Gil"));
    assertThat(talk.about().note()).isEqualTo("hablan de mudarse");
    var page = studio.services().people().page(id("Marta Gil"), Studio.NOW).beforeYouTalk();
    assertThat(page.needs()).extracting(need -> need.text()).containsExactly("piso en Getxo");
    assertThat(page.followUps())
        .extracting(promise -> promise.followUp().due())
        .containsExactly(LocalDate.of(2026, 12, 7));

    var _ = studio.services().undo().undo(Studio.NOW);

    assertThat(newest().about().note()).isNotEqualTo("hablan de mudarse");
    assertThat(studio.services().followUps().open()).isEmpty();
  }

  @Test
  void whoeverWasLoggedIsQuietNoLonger() {
    studio.set("Leire Otxoa", "cadence", "30");
    assertThat(quiet()).contains("Leire Otxoa");

    type("llamé a @Leire");
    model.save();

    assertThat(quiet()).doesNotContain("Leire Otxoa");
  }

  @Test
  void theNextLineFollowsWhileTheSheetStaysOpen() {
    for (String line : List.of("cena con @Luis: se mudan", "@Marta me llamó", "@Lucía ++consejo")) {
      type(line);
      model.saveAndNext();
    }

    assertThat(studio.wentBack()).isZero();
    assertThat(model.line().typed().get().line()).isEmpty();
    assertThat(model.saved().stream().map(words(Language.ENGLISH)::saved))
        .containsExactly(
            "Lucía Mora\u00A0· you helped · advice, medium: consejo",
            "Marta Gil\u00A0· call",
            "Luis Peña\u00A0· face to face\u00A0· se mudan");
  }

  @Test
  void aLineBeginsWithThePeopleAndTheChannelItIsOpenedFor() {
    model.open(new Destination.Log(List.of(id("Luis Peña")), Channel.CALL));

    var typed = model.line().typed().get();
    assertThat(typed).isEqualTo(Typed.of("@\"Luis Peña\" call: "));
    model.line().type(Typed.of(typed.line() + "nervous about the audit"));
    assertThat(words()).containsExactly("Luis Peña", "today", "call");

    model.save();
    assertThat(newest().about().note()).isEqualTo("nervous about the audit");
  }

  @ParameterizedTest
  @EnumSource(value = Channel.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTE")
  void everyChannelIsOpenedWithAWordThatTheGrammarKnows(Channel channel) {
    for (Language language : Language.values()) {
      studio.speech().speak(Voice.in(language, Studio.TODAY));
      model.open(new Destination.Log(List.of(id("Luis Peña"), id("Marta Gil")), channel));
      type(model.line().typed().get().line() + "me pidió el número");

      var understood = Objects.requireNonNull(model.line().preview().get().understood());
      assertThat(understood.occasion().channel()).isEqualTo(channel);
      assertThat(understood.note()).isEqualTo("me pidió el número");
      assertThat(understood.people()).hasSize(2);
      type("");
    }
  }

  @Test
  void somebodyOfTheSameNameAsAnotherIsStillTheOneItIsOpenedFor() {
    PersonId second = studio.add("Luis Peña");
    model.open(new Destination.Log(List.of(second), Channel.CALL));

    model.save();

    assertThat(newest().people()).containsExactly(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+34 600 11 22 33",
        "José \"Pepe\" Ruiz",
        "Jean-Luc O'Neill",
        "J. R. R. Tolkien",
        "Zoom Teams"
      })
  void oddNamesAreReadBack(String name) {
    PersonId person = studio.add(name);

    model.open(new Destination.Log(List.of(person), Channel.MESSAGE));
    model.save();

    assertThat(newest().people()).containsExactly(person);
  }

  @Test
  void anUnsavedLineIsThereWhenTheSheetIsOpenedAgain() {
    type("ayer café con @Luis, hablan de");
    model.leave();
    assertThat(reopened(Destination.Log.EMPTY)).isEqualTo("ayer café con @Luis, hablan de");

    model.save();
    assertThat(reopened(Destination.Log.EMPTY)).isEmpty();
  }

  @Test
  void aDraftWaitsWhileALineAboutSomebodyElseIsWritten() {
    type("ayer café con @Luis");
    model.leave();

    assertThat(reopened(Destination.Log.with(id("Marta Gil")))).isEqualTo("@\"Marta Gil\" ");
    model.leave();

    assertThat(reopened(Destination.Log.EMPTY)).isEqualTo("ayer café con @Luis");
  }

  @Test
  void somebodyUnknownIsMadeAfterAsking() {
    type("café con @Bo Derek y @Luis");
    assertThat(model.line().preview().get().chips())
        .anyMatch(
            chip -> chip instanceof Chip.Unknown unknown && unknown.name().equals("Bo Derek"));

    model.save();
    assertThat(studio.wentBack()).isZero();
    assertThat(problem()).isEqualTo("Nobody is called Bo Derek yet. Enter again adds the name.");

    model.save();
    assertThat(studio.wentBack()).isEqualTo(1);
    assertThat(newest().people()).hasSize(2).contains(id("Bo Derek"));
  }

  @Test
  void oneClickMakesSomebodyUnknown() {
    type("café con @Bo");

    model.line().make("Bo");
    assertThat(words()).startsWith("new: Bo");
    model.save();

    assertThat(newest().people()).containsExactly(id("Bo"));
  }

  @Test
  void ofSeveralTheOneMeantIsChosen() {
    type("llamé a @Ana por lo del piso");
    var which = which();
    assertThat(which.mention().candidates())
        .extracting(Names.Named::name)
        .containsExactly("Ana García", "Ana López");

    model.save();
    assertThat(problem()).isEqualTo("Several people are called Ana. Which one?");

    model.line().choose(which.mention(), which.mention().candidates().get(1));
    assertThat(model.line().typed().get().line())
        .isEqualTo("llamé a @\"Ana López\" por lo del piso");
    model.save();
    assertThat(newest().people()).containsExactly(id("Ana López"));
  }

  @Test
  void ofTwoWithTheSameNameTheOneMeantIsChosenToo() {
    PersonId second = studio.add("Marta Gil");
    type("llamé a @Marta por lo del piso");
    var which = which();

    model.line().choose(which.mention(), candidate(which, second));
    model.save();

    assertThat(newest().people()).containsExactly(second);
  }

  @Test
  void whatIsStillToComeIsAskedAboutAndNeverStored() {
    type("mañana a las 18:30 café con @Luis por lo del piso #vivienda");
    assertThat(problem()).isEqualTo("Tomorrow is still to come. Is it something you will do?");
    model.save();
    assertThat(studio.wentBack()).isZero();

    model.line().plan();

    assertThat(problem()).isEmpty();
    model.save();
    assertThat(studio.services().followUps().open())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.followUp().due()).isEqualTo(Studio.TODAY.plusDays(1));
              assertThat(promise.followUp().text()).contains("café", "18:30", "por lo del piso");
              assertThat(promise.followUp().people()).containsExactly(id("Luis Peña"));
            });
    assertThat(newest().about().note()).doesNotContain("piso");
  }

  @Test
  void aNeedInTheNoteIsOfferedAndTakenByAChip() {
    type("llamé a @Luis, busca: piso en Getxo");
    var offer =
        (Chip.Offer)
            model.line().preview().get().chips().stream()
                .filter(Chip.Offer.class::isInstance)
                .findFirst()
                .orElseThrow();

    model.line().accept(offer.suggestion());

    assertThat(model.line().typed().get().line()).isEqualTo("llamé a @Luis, ?piso en Getxo");
    assertThat(words()).contains("looking for: piso en Getxo");
  }

  @Test
  void oneKeyMakesANoteATalk() {
    type("@Luis le han ofrecido un puesto en Lisboa");
    assertThat(model.line().preview().get().chips()).contains(new Chip.DidYouTalk());

    model.line().talkedOtherwise();
    assertThat(words()).containsExactly("Luis Peña", "today", "call");
    model.line().talkedOtherwise();
    assertThat(words()).containsExactly("Luis Peña", "today", "face to face");

    model.save();
    assertThat(newest().about().note()).isEqualTo("le han ofrecido un puesto en Lisboa");
    assertThat(newest().isContact()).isTrue();
  }

  @Test
  void aLineThatSaysNothingIsNotSaved() {
    model.save();
    assertThat(problem()).isEqualTo("The line is empty. What happened?");

    type("#vivienda");
    assertThat(problem()).isEmpty();
    model.save();
    assertThat(problem()).isEqualTo("A topic alone is not enough. What happened?");
    assertThat(studio.wentBack()).isZero();
  }

  @Test
  void examplesNameThoseSpokenWithLately() {
    assertThat(model.examples()).containsExactly("@Luis", "@\"Ana López\"");
    for (String key : LogWords.EXAMPLES) {
      for (Language language : Language.values()) {
        type(words(language).example(key, model.examples()));
        var understood = Objects.requireNonNull(model.line().preview().get().understood());
        assertThat(understood.problems()).isEmpty();
        assertThat(understood.occasion().channel()).isNotNull();
        assertThat(understood.unknown()).isEmpty();
      }
    }
  }

  private void type(String line) {
    model.line().type(Typed.of(line));
  }

  private String reopened(Destination.Log log) {
    model.open(log);
    return model.line().typed().get().line();
  }

  private Chip.Which which() {
    return (Chip.Which)
        model.line().preview().get().chips().stream()
            .filter(Chip.Which.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private static Names.Named candidate(Chip.Which which, PersonId person) {
    return which.mention().candidates().stream()
        .filter(candidate -> candidate.id().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private List<String> words() {
    var words = new LogWords(studio.speech().voice().get());
    return model.line().preview().get().chips().stream()
        .filter(Chip.Piece.class::isInstance)
        .map(chip -> words.of((Chip.Piece) chip))
        .toList();
  }

  private static LogWords words(Language language) {
    return new LogWords(Voice.in(language, Studio.TODAY));
  }

  private String problem() {
    var problem = model.line().problem().get();
    return problem == null ? "" : words(Language.ENGLISH).problem(problem);
  }

  private List<String> quiet() {
    return studio.services().reminding().today(Studio.NOW).few().rows().stream()
        .map(row -> row.listed().line().name())
        .toList();
  }

  private PersonId id(String name) {
    return LogFixture.id(studio, name);
  }

  private Interaction newest() {
    return LogFixture.newest(studio);
  }
}
