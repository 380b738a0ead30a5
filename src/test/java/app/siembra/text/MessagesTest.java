package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// [Texts], [Language] and how lists are joined.
final class MessagesTest {
  private final Texts english = Texts.in(Language.ENGLISH);
  private final Texts spanish = Texts.in(Language.SPANISH);

  @Test
  void areThoseOfTheLanguageWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      for (Locale machine : List.of(Locale.of("es", "MX"), Locale.UK, Locale.JAPAN)) {
        Locale.setDefault(machine);
        assertThat(Texts.in(Language.ENGLISH).get("date.today")).isEqualTo("today");
        assertThat(Texts.in(Language.SPANISH).get("date.today")).isEqualTo("hoy");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0 days    | 0 días
          1    | 1 day     | 1 día
          2    | 2 days    | 2 días
          1234 | 1,234 days| 1.234 días
          """)
  void count(long number, String inEnglish, String inSpanish) {
    assertThat(english.count("span.days", number)).isEqualTo(inEnglish);
    assertThat(spanish.count("span.days", number)).isEqualTo(inSpanish);
  }

  @Test
  void fillTextsAsTheyAre() {
    assertThat(english.get("suspicion.email", "{1} it's $1 \\ {all}"))
        .isEqualTo("They share the e-mail {1} it's $1 \\ {all}.");
  }

  @Test
  void areReadAsUtf8() {
    assertThat(spanish.get("reason.unsorted.ask")).isEqualTo("¿Mantener el contacto?");
  }

  @Test
  void haveNoWordsForAnUnknownKey() {
    assertThat(english.has("no.such.key")).isFalse();
    assertThatThrownBy(() -> english.get("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana             | Ana               | Ana
          Ana,Jon         | Ana and Jon       | Ana y Jon
          Ana,Luis,Jon    | Ana, Luis and Jon | Ana, Luis y Jon
          Ana,Inés        | Ana and Inés      | Ana e Inés
          Ana,Íñigo       | Ana and Íñigo     | Ana e Íñigo
          Ana,Hilda       | Ana and Hilda     | Ana e Hilda
          Ana,Yvonne      | Ana and Yvonne    | Ana e Yvonne
          Ana,Yolanda     | Ana and Yolanda   | Ana y Yolanda
          Ana,Hiero       | Ana and Hiero     | Ana y Hiero
          Inés,Ana        | Inés and Ana      | Inés y Ana
          """)
  void listNames(String names, String inEnglish, String inSpanish) {
    List<String> list = List.of(names.split(","));

    assertThat(english.list(list)).isEqualTo(inEnglish);
    assertThat(spanish.list(list)).isEqualTo(inSpanish);
  }

  @Test
  void listNobodyAsNothing() {
    assertThat(english.list(List.of())).isEmpty();
  }

  @Test
  void speakSpanishInEverySpanishSpeakingPlaceElseEnglish() {
    assertThat(Language.of(Locale.of("es", "AR"))).isEqualTo(Language.SPANISH);
    assertThat(Language.of(Locale.US)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("es")).contains(Language.SPANISH);
    assertThat(Language.of("fr")).isEmpty();
  }
}
