package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDate;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Suspicion.Shared;
import app.siembra.rules.Suspicion.Why;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SentencesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private final Sentences english = new Sentences(Texts.in(Language.ENGLISH), TODAY);
  private final Sentences spanish = new Sentences(Texts.in(Language.SPANISH), TODAY);

  @Test
  void sayProblems() {
    Problem problem = Problem.of("date.unreal", "--02-30");

    assertThat(english.problem(problem)).isEqualTo("There is no such date: --02-30.");
    assertThat(spanish.problem(problem)).isEqualTo("Esa fecha no existe: --02-30.");
  }

  @Test
  void sayWhatChanged() {
    ChangeLabel label = ChangeLabel.of("add", "Ana");

    assertThat(english.change(label)).isEqualTo("Added Ana");
    assertThat(spanish.change(label)).isEqualTo("Has añadido a Ana");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1    | Removed Ana                | Has quitado a Ana
          2    | Removed Ana and 1 more     | Has quitado a Ana y 1 más
          5    | Removed Ana and 4 more     | Has quitado a Ana y 4 más
          2001 | Removed Ana and 2,000 more | Has quitado a Ana y 2.000 más
          """)
  void sayHowManyChanged(String all, String inEnglish, String inSpanish) {
    ChangeLabel label = ChangeLabel.of("remove", "Ana", all);

    assertThat(english.change(label)).isEqualTo(inEnglish);
    assertThat(spanish.change(label)).isEqualTo(inSpanish);
  }

  @Test
  void sayWhyTwoMayBeTheSame() {
    assertThat(english.suspicion(new Why.SameEmail("a@b.c")))
        .isEqualTo("They share the e-mail a@b.c.");
    assertThat(spanish.suspicion(new Why.SamePhone("+34600123456")))
        .isEqualTo("Comparten el número +34600123456.");
    assertThat(spanish.suspicion(new Why.SameName())).isEqualTo("Se llaman igual.");
  }

  @ParameterizedTest
  @EnumSource
  void sayWhatAlikePeopleShare(Shared.What what) {
    Why why = new Why.AlikeAnd(new Shared(what, "x"));

    assertThat(english.suspicion(why)).startsWith("Their names are alike");
    assertThat(spanish.suspicion(why)).startsWith("Se llaman casi igual");
  }

  @ParameterizedTest
  @EnumSource
  void sayWhoTakesTheFirstStep(FirstStep step) {
    assertThat(english.firstStep(step)).endsWith(".");
    assertThat(spanish.firstStep(step)).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BIRTHDAY    |          | 40 | Marta turns 40 tomorrow.            | Marta cumple 40 años mañana.
          BIRTHDAY    |          | 1  | Marta turns 1 tomorrow.             | Marta cumple 1 año mañana.
          BIRTHDAY    |          |    | Marta: birthday tomorrow.           | Marta: cumpleaños mañana.
          ANNIVERSARY |          | 10 | Marta: anniversary tomorrow, 10 years. | Marta: aniversario mañana, 10 años.
          ANNIVERSARY |          |    | Marta: anniversary tomorrow.        | Marta: aniversario mañana.
          OWN         | name day | 2  | Marta: name day tomorrow, 2 years.  | Marta: name day mañana, 2 años.
          OWN         | name day |    | Marta: name day tomorrow.           | Marta: name day mañana.
          OWN         |          |    | Marta: date tomorrow.               | Marta: fecha señalada mañana.
          """)
  void sayWhatIsComing(
      SpecialDate.Kind kind,
      @Nullable String label,
      @Nullable Integer years,
      String inEnglish,
      String inSpanish) {
    LocalDate tomorrow = TODAY.plusDays(1);
    SpecialDate date =
        new SpecialDate(kind, PartialDate.of(tomorrow), "", label == null ? "" : label);
    ComingDate coming = new ComingDate(new PersonId(1), date, tomorrow, years);

    assertThat(english.coming(coming, "Marta")).isEqualTo(inEnglish);
    assertThat(spanish.coming(coming, "Marta")).isEqualTo(inSpanish);
  }

  @Test
  void aHistoryAlsoSaysOverWhatATalkWasAndWhenAsFarAsThatIsNotForgotten() {
    Sentences said = new Sentences(Texts.in(Language.ENGLISH), LocalDate.of(2026, 11, 23));
    ChangeLabel talk = ChangeLabel.of("log.edited", "Ana", "2", "call", "2026-11-02");

    assertThat(said.change(talk)).isEqualTo("Changed what was logged: Ana and 1 more");
    assertThat(said.changeInFull(talk))
        .isEqualTo("Changed what was logged: Ana and 1 more\u00A0· call\u00A0· 2 November");
    assertThat(said.changeInFull(ChangeLabel.of("log", "Ana", "1", "", "")))
        .isEqualTo("Logged: Ana");
    assertThat(said.changeInFull(ChangeLabel.of("log", "Ana", "1"))).isEqualTo("Logged: Ana");
  }
}
