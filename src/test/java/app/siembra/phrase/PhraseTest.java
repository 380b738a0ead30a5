package app.siembra.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The one-line log, line by line: what was typed on Monday, 23 November 2026, and what was understood of it.
final class PhraseTest {
  @Test
  void readsTheWorkedExampleOfTheManual() {
    assertThat(
            Rendering.of(
                "ayer café con @Ana y @Luis, hablan de mudarse #vivienda ?piso en Getxo +les"
                    + " presenté al gestor !en 2 semanas"))
        .isEqualTo(
            "interaction 2026-11-22 face-to-face · @Ana García · @Luis Pérez · «hablan de mudarse»"
                + " · #vivienda · +small introduction: les presenté al gestor · ?piso en Getxo ·"
                + " !2026-12-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          coffee with @ana garcía                     | interaction face-to-face · @Ana García
          coffee with @pepe                           | interaction face-to-face · @José Antonio Ruiz
          café con @tío pepe                          | interaction face-to-face · @José Antonio Ruiz
          coffee with @jon                            | interaction face-to-face · @Jon Etxeberria or Jon Aguirre?
          coffee with @Nobody                         | interaction face-to-face · @Nobody*
          coffee with @"Ana García" and @"Nobody Yet" | interaction face-to-face · @Ana García · @Nobody Yet*
          coffee with (@ana, @luis)                   | interaction face-to-face · @Ana García · @Luis Pérez
          coffee with @siobhán o'brien                | interaction face-to-face · @Siobhán O'Brien
          coffee with @jean-luc                       | interaction face-to-face · @Jean-Luc Martin
          coffee with @marta                          | interaction face-to-face · @Marta
          coffee with @marta ibarra                   | interaction face-to-face · @Marta Ibarra
          coffee with @rosa de la torre               | interaction face-to-face · @Rosa de la Torre
          coffee with @李小龙                            | interaction face-to-face · @李小龙
          COFFEE WITH @ANA                            | interaction face-to-face · @Ana García
          CAFE CON @LUIS                              | interaction face-to-face · @Luis Pérez
          coffee with @@family                        | interaction face-to-face · @@Family
          café con @@familia                          | interaction face-to-face · @@Family
          coffee with @@close family                  | interaction face-to-face · @@Close family
          coffee with @@"book club"                   | interaction face-to-face · @@Book club
          """)
  void readsWhoItWas(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          +advice on the lease to @ana               | facts · @Ana García · +small advice: advice on the lease to ana
          ++introduced @ana to @luis                 | facts · @Ana García · @Luis Pérez · +medium introduction: introduced ana to luis
          +++lent @ana the van                       | facts · @Ana García · +large thing-lent: lent ana the van
          -consejo de @ana                           | facts · @Ana García · -small advice: consejo de ana
          +pagué la comida a @ana                    | facts · @Ana García · +small money-lent: pagué la comida a ana
          +recommended a plumber to @ana             | facts · @Ana García · +small referral: recommended a plumber to ana
          +recomendé un fontanero a @ana             | facts · @Ana García · +small referral: recomendé un fontanero a ana
          +lent @ana the drill, +advice on the lease | facts · @Ana García · +small thing-lent: lent ana the drill · +small advice: advice on the lease
          helped: with her CV @ana                   | facts · @Ana García · +small support: with her CV
          helped: @ana with her CV                   | facts · @Ana García · +small support: ana with her CV
          helped me: @ana with the lease             | facts · @Ana García · -small support: ana with the lease
          ayudé: a @ana con su CV                    | facts · @Ana García · +small support: a ana con su CV
          ayudé: @ana con su CV                      | facts · @Ana García · +small support: ana con su CV
          @ana ?a flat in Getxo                      | facts · @Ana García · ?a flat in Getxo
          @ana ?piso en Getxo #vivienda              | facts · @Ana García · #vivienda · ?piso en Getxo
          @ana need: a flat                          | note · @Ana García · «need: a flat»
          @ana busca: piso en Getxo                  | note · @Ana García · «busca: piso en Getxo»
          @ana ~java                                 | facts · @Ana García · ~java
          @ana told: java                            | facts · @Ana García · ~java
          @ana conté: java                           | facts · @Ana García · ~java
          @ana moved #housing #"new flat"            | note · @Ana García · «moved» · #housing · #new flat
          @ana #Housing #housing moved               | note · @Ana García · «moved» · #Housing
          """)
  void readsHelpNeedsTopicsAndWhatWasTold(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          called @ana, +34 600 000 000       | interaction call me · @Ana García · «+34 600 000 000»
          ¿qué tal? café con @ana ¡qué bien! | interaction face-to-face · @Ana García · «¿qué tal? ¡qué bien!»
          --@ana me presentó a su jefa       | note · «--@ana me presentó a su jefa» · ✗ phrase.nobody
          - @ana                             | note · @Ana García · «-»
          café con @ana:                     | interaction face-to-face · @Ana García
          """)
  void leavesTextWhatOnlyLooksLikeASign(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          coffee                       | interaction face-to-face · ✗ phrase.nobody
          `#housing`                   | note · #housing · ✗ phrase.topic.alone
          @ana #housing                | note · @Ana García · #housing · ✗ phrase.topic.alone
          coffee tomorrow with @ana    | interaction 2026-11-24 face-to-face · @Ana García · ✗ phrase.date.future 2026-11-24
          café mañana con @ana         | interaction 2026-11-24 face-to-face · @Ana García · ✗ phrase.date.future 2026-11-24
          31 november coffee with @ana | interaction face-to-face · @Ana García · «31 november» · ✗ date.unreal 31 november
          @ana !31 november            | note · @Ana García · ✗ phrase.follow-up.undated 31 november
          @ana !someday: call          | note · @Ana García · ✗ phrase.follow-up.undated someday: call
          !buy milk                    | note · ✗ phrase.follow-up.undated buy milk
          coffee with @@choir          | interaction face-to-face · @@Choir · ✗ phrase.circle.empty choir
          coffee with @@nobody         | interaction face-to-face · @@nobody · ✗ phrase.circle.empty nobody
          """)
  void saysWhyALineCannotStandAsItIs(String line, String understood) {
    assertThat(Rendering.of(line)).isEqualTo(understood);
  }

  @Test
  void anEmptyLineSaysNothing() {
    assertThat(Rendering.of("")).isEqualTo("note · ✗ phrase.empty");
    assertThat(Rendering.of("  \t ")).isEqualTo("note · ✗ phrase.empty");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonHasItsSentenceInBothLanguages(Language language) {
    Sentences sentences = new Sentences(Texts.in(language), Rendering.TODAY);
    for (String line :
        new String[] {
          "",
          "#housing",
          "coffee",
          "coffee with @@choir",
          "coffee tomorrow with @ana",
          "31 november coffee with @ana",
          "@ana !someday"
        }) {
      Understood understood = Rendering.understood(line);
      assertThat(understood.problems()).as(line).isNotEmpty();
      assertThat(understood.problems())
          .allSatisfy(
              problem ->
                  assertThat(sentences.problem(problem))
                      .doesNotContain("phrase.", "{0}")
                      .matches("(?s).*[.?!]"));
    }
  }

  /// Whatever is typed, pieces of the line do not overlap and nothing is thrown.
  @Test
  void anyLineAtAllIsRead() {
    String[] pieces = {
      "@ana",
      "@@family",
      "#",
      "+",
      "--",
      "?",
      "!",
      "~",
      "\"",
      "'",
      ":",
      ",",
      " ",
      " ",
      "yesterday",
      "hace",
      "2",
      "días",
      "in",
      "friday",
      "31",
      "nov",
      "18:30",
      "café",
      "called",
      "con",
      "-",
      "ñ",
      "茶",
      "😀",
      "(",
      ")",
      "todo:",
      "2026-13-45",
      "99999999999999999999"
    };
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        line.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      Understood understood = Rendering.understood(line.toString());
      int end = 0;
      for (Span span : understood.chips().spans()) {
        assertThat(span.start()).as(line.toString()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(line.length());
    }
  }
}
