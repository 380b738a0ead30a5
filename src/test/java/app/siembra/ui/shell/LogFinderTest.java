package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Excerpt;
import app.siembra.model.PersonId;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnWindowThread.class)
class LogFinderTest {
  private static final PersonId MARTA = new PersonId(1);

  private static final class Book implements Finder {
    @Override
    public List<Found> people(String text) {
      return text.startsWith("mar")
          ? List.of(
              Found.somebody(
                  Excerpt.plain("Marta Gil"),
                  "MG",
                  "",
                  Excerpt.plain("Bilbao"),
                  new Destination.Person(MARTA)))
          : List.of();
    }

    @Override
    public List<Found> things(String text) {
      return List.of();
    }

    @Override
    public List<Found> written(String text) {
      return List.of();
    }

    @Override
    public boolean isQuick() {
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, log mar", "ENGLISH, LOG marta", "SPANISH, apuntar mar"})
  void theWordForItAndANameBeginALineWithThem(Language language, String text) {
    assertThat(finder(language).people(text))
        .extracting(Found::title, Found::destination)
        .containsExactly(tuple("Marta Gil", Destination.Log.with(MARTA)));
  }

  @Test
  void aNameAloneIsThePerson() {
    assertThat(finder(Language.ENGLISH).people("mar"))
        .extracting(Found::destination)
        .containsExactly(new Destination.Person(MARTA));
    assertThat(finder(Language.ENGLISH).people("log")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, quit", "SPANISH, salir"})
  void theEndOfTheProgramIsACommandLikeAnother(Language language, String text) {
    assertThat(Command.find(speech(language), text))
        .extracting(Found::destination)
        .containsExactly(new Destination.Quit());
  }

  private static LogFinder finder(Language language) {
    return new LogFinder(new Book(), speech(language));
  }

  private static Speech speech(Language language) {
    return new Speech(Voice.in(language, LocalDate.of(2026, 11, 23)));
  }
}
