package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.text.Language;
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

class PersonWordsTest {
  @TempDir Path folder;

  private Studio studio;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  private Sight sight(PersonId id) {
    var model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    model.watch().unsubscribe();
    return Objects.requireNonNull(model.sight().get());
  }

  private static Voice voice(Language language) {
    return Voice.in(language, Studio.TODAY);
  }

  private static PersonWords words(Language language) {
    return new PersonWords(voice(language));
  }

  private static TouchWords touch(Language language) {
    return new TouchWords(voice(language), Studio.TODAY);
  }

  @Test
  void theHeaderSaysHowTheyMet() {
    Sight marta = sight(Marta.fill(studio));

    assertThat(words(Language.ENGLISH).met(marta)).isEqualTo("Met at the Sail Expo, through");
    assertThat(words(Language.SPANISH).met(marta))
        .isEqualTo("Os conocisteis en the Sail Expo, gracias a");
  }

  @Test
  void everyNameThatIsStoredIsSaid() {
    Sight sight = sight(Crowd.fill(studio));

    assertThat(words(Language.ENGLISH).otherNames(sight))
        .isEqualTo("“Maricarmen”\u00A0· “Menchu”\u00A0· born Aldecoa");
    assertThat(words(Language.SPANISH).met(sight))
        .isEqualTo("Os conocisteis en la feria de robótica de Donostia, junio de 2019, gracias a");
  }

  @Test
  void whoHasDiedIsInMemory() {
    PersonId id = Marta.fill(studio);
    studio.set("Marta Gil", "died", "2026-11-02");

    assertThat(words(Language.ENGLISH).inMemory(sight(id))).isEqualTo("In memory, 2 November 2026");
  }

  @Test
  void keepingInTouchIsSaidWithItsGaps() {
    Sight marta = sight(Marta.fill(studio));

    assertThat(touch(Language.ENGLISH).last(marta)).isEqualTo("Last talk 7 October, 47 days ago.");
    assertThat(touch(Language.ENGLISH).rhythm(marta)).isEqualTo("You talk about every 18 days.");
    assertThat(touch(Language.SPANISH).last(marta))
        .isEqualTo("La última vez, el 7 de octubre, hace 47 días.");
    assertThat(touch(Language.SPANISH).rhythm(marta))
        .isEqualTo("Sueles hablar con Marta cada 18 días, más o menos.");
    assertThat(touch(Language.ENGLISH).gaps(marta.page().inTouch()))
        .startsWith(
            new TouchWords.Gap("18 days: 19 September – 7 October", LocalDate.of(2026, 10, 7)))
        .hasSize(4);
    assertThat(touch(Language.ENGLISH).sentences(marta)).isEmpty();
  }

  @Test
  void whatWasChosenIsSaidBesidesTheRhythm() {
    PersonId id = Marta.fill(studio);
    studio.set("Marta Gil", "cadence", "90");
    studio.services().reminding().snooze(List.of(id), Studio.TODAY.plusDays(10), Studio.NOW);

    assertThat(touch(Language.ENGLISH).sentences(sight(id)))
        .extracting(TouchWords.Said::words)
        .containsExactly("You wanted to talk every 3 months.", "Later, from 3 December on.");
    assertThat(touch(Language.SPANISH).rhythm(sight(id)))
        .isEqualTo("Sueles hablar con Marta cada 18 días, más o menos.");
  }

  @Test
  void whoTakesTheFirstStepAndTheTrendAreSaidWhereTheyAreKnown() {
    Sight sight = sight(Crowd.fill(studio));

    assertThat(touch(Language.ENGLISH).sentences(sight))
        .extracting(TouchWords.Said::words)
        .containsExactly(
            "You usually take the first step.", "About as much as in the half year before.");
  }

  @Test
  void whereNothingIsKnownItIsSaid() {
    Sight nobody = sight(studio.add("Ana López"));

    assertThat(touch(Language.ENGLISH).last(nobody)).isEqualTo("Nothing noted yet.");
    assertThat(touch(Language.ENGLISH).rhythm(nobody)).isEmpty();
    assertThat(words(Language.ENGLISH).met(nobody)).isEmpty();
  }

  @Test
  void detailsSayWhatEachIsFor() {
    Sight sight = sight(Crowd.fill(studio));

    assertThat(new DetailWords(voice(Language.ENGLISH)).of(sight))
        .extracting(detail -> detail.name() + ": " + detail.text())
        .contains(
            "Phone, mobile: +34 600 11 22 33",
            "Telegram: @menchu",
            "Work: Profesora, Universidad de Mondragón, 2009–2017",
            "Birthday: 29 February 1984",
            "In Siembra since: 23 November");
  }
}
