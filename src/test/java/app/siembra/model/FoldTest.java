package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 10.
final class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana García           | ana garcia
          ÑUÑO Peña            | nuno pena
          Zoë O'Brien          | zoe o brien
          Jean-Luc             | jean luc
          '  a   b  '          | a b
          ¿Qué? ¡Sí!           | que si
          Søren Ørsted         | soren orsted
          Łukasz Złoty         | lukasz zloty
          Đorđe                | dorde
          Ðóra                 | dora
          Þórður Þ             | thordur th
          Straße               | strasse
          GROẞ                 | gross
          Æsir æ               | aesir ae
          Œuvre œ              | oeuvre oe
          ışık                 | isik
          İstanbul             | istanbul
          ﬁnanciën             | financien
          Ｆｕｌｌ              | full
          x²                   | x2
          №5                   | no5
          Ångström             | angstrom
          Ωμέγα                | ωμεγα
          Юрий                 | юрии
          山田 太郎             | 山田 太郎
          ana@example.org      | ana example org
          c++/c#               | c c
          ...                  | ''
          """)
  void isTheSameForTextsThatReadTheSame(String text, String folded) {
    assertThat(Fold.of(text)).isEqualTo(folded);
  }

  @Test
  void isTheSameWhetherComposedOrNot() {
    assertThat(Fold.of("Garci\u0301a")).isEqualTo(Fold.of("Garc\u00eda")).isEqualTo("garcia");
  }

  @Test
  void doesNotDependOnTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(Fold.of("IGOR ÍÑIGO")).isEqualTo("igor inigo");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    String folded = Fold.of("Þórður “Łukasz” — Œuvre, İstanbul!");

    assertThat(Fold.of(folded)).isEqualTo(folded);
  }
}
