package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is answered before the network is opened.
class GrammarTest {
  private static final Moment NOW =
      Moment.of(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          peple             | I do not know “peple”. Did you mean people?
          frobnicate        | I do not know “frobnicate” here. See siembra --help.
          people --jsn      | I do not know “--jsn”. Did you mean --json?
          people all        | I do not know “all” here. See siembra people --help.
          show              | PERSON is missing. See siembra show --help.
          people --state    | STATE is missing. See siembra people --help.
          done twelve       | I cannot read “twelve” here. See siembra done --help.
          --data            | DIR is missing. See siembra --help.
          sample --people 5 | M is missing. See siembra sample --help.
          """)
  void saysInASentenceWhatIsWrongWithACall(String words, String sentence) {
    assertThat(plan(Language.ENGLISH, words)).isEqualTo(new Plan.Answered(Exit.MISUSED));
    assertThat(text(err).strip()).isEqualTo(sentence);
    assertThat(text(out)).isEmpty();
  }

  @Test
  void saysItInSpanishToo() {
    assertThat(plan(Language.SPANISH, "peple")).isEqualTo(new Plan.Answered(Exit.MISUSED));
    assertThat(text(err).strip()).isEqualTo("No conozco «peple». ¿Querías decir people?");
  }

  @ParameterizedTest
  @EnumSource
  void helpsWithEachCommandInBothLanguages(CommandName name) {
    assertThat(plan(Language.ENGLISH, name.key() + " --help"))
        .isEqualTo(new Plan.Answered(Exit.DONE));
    String english = text(out);
    out.reset();
    assertThat(plan(Language.SPANISH, "help " + name.key()))
        .isEqualTo(new Plan.Answered(Exit.DONE));
    String spanish = text(out);

    assertThat(english)
        .startsWith("Usage: siembra " + name.key())
        .contains("what the command does");
    assertThat(spanish).startsWith("Uso: siembra " + name.key()).contains("qué hace la orden");
    assertThat(english.lines().toList().get(1)).isNotEqualTo(spanish.lines().toList().get(1));
    assertThat(text(err)).isEmpty();
  }

  @Test
  void namesEveryCommandInTheHelp() {
    assertThat(plan(Language.ENGLISH, "help")).isEqualTo(new Plan.Answered(Exit.DONE));

    for (CommandName name : CommandName.values()) {
      assertThat(text(out)).containsPattern("\n  " + name.key() + " +[A-Z]");
    }
    assertThat(text(out)).contains("--data=DIR", "--today=YYYY-MM-DD", "--lang=en|es");
  }

  @Test
  void saysItsVersion() {
    assertThat(plan(Language.ENGLISH, "--version")).isEqualTo(new Plan.Answered(Exit.DONE));
    assertThat(text(out)).matches("Siembra \\d+\\.\\d+.*\n");
  }

  private Plan plan(Language language, String words) {
    Console console = Console.of(InputStream.nullInputStream(), out, err, Path.of("/"), false);
    return Commands.plan(new Call(List.of(words.split(" ")), language, NOW, console));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
