package app.siembra.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text is in both languages, asked for, and asked for rightly. What fails prints the lines
/// to paste.
final class TextsTest {
  private static final Path FOLDER = Sources.RESOURCES.resolve("app/siembra/text");

  private static final Wordings WORDINGS =
      Wordings.of(read("messages.properties"), read("messages_es.properties"));
  private static final JavaSource PROGRAM = JavaSource.parsed(Sources.under(Sources.MAIN, ".java"));
  private static final KeyUse USE = KeyUse.in(PROGRAM);

  private static String read(String name) {
    Path file = FOLDER.resolve(name);
    return Files.exists(file) ? Sources.text(file) : "";
  }

  @Test
  void theSameTextsStandInBothLanguages() {
    assertThat(WORDINGS.keys()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(WORDINGS.missing()).isEmpty();
    assertThat(WORDINGS.twice()).isEmpty();
    assertThat(WORDINGS.blank()).isEmpty();
    assertThat(WORDINGS.lonelyForms()).isEmpty();
  }

  @Test
  void textsFillTheSamePlacesInBothLanguages() {
    assertThat(WORDINGS.differentPlaces()).isEmpty();
    assertThat(WORDINGS.strayBraces()).isEmpty();
  }

  @Test
  void noTextSpeaksOfFriendsAsOfAccounts() {
    assertThat(WORDINGS.forbiddenWords()).isEmpty();
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    assertThat(USE.missing(WORDINGS)).isEmpty();
    assertThat(USE.shortOfArguments(WORDINGS)).isEmpty();
  }

  @Test
  void everyTextIsAskedFor() {
    assertThat(USE.unused(WORDINGS)).isEmpty();
  }

  @Test
  void noWordsStandInTheScreensThemselves() {
    JavaSource screens = PROGRAM.only(unit -> unit.getPackageName().toString().contains(".ui."));
    assertThat(screens.findings(SpokenLiterals::new)).isEmpty();
  }

  @Test
  void plantedGapsBetweenTheLanguagesAreSeen() {
    Wordings planted =
        Wordings.of(
            """
            a.only-here=Here
            a.blank=
            a.count.one={0} day
            a.places=From {0}
            a.brace=From {O}
            a.twice=Once
            a.twice=Again
            """,
            """
            a.blank=Algo
            a.count.one={0} día
            a.places=De {1}
            a.brace=De {0}
            a.twice=Otra vez
            b.only-there=Allí
            """);
    assertThat(planted.missing())
        .containsExactly(
            "messages.properties: b.only-there=Allí", "messages_es.properties: a.only-here=Here");
    assertThat(planted.twice()).containsExactly("a.twice");
    assertThat(planted.blank()).hasSize(1);
    assertThat(planted.lonelyForms()).containsExactly("a.count.other=");
    assertThat(planted.differentPlaces()).containsExactly("a.places: From {0} | De {1}");
    assertThat(planted.strayBraces()).containsExactly("a.brace: From {O} | De {0}");
  }

  @Test
  void aLanguageMayDoWithoutAnArgument() {
    Wordings planted = Wordings.of("a.talk=You talk every {0}", "a.talk=Hablas con {1} cada {0}");
    assertThat(planted.differentPlaces()).isEmpty();
    assertThat(planted.wanted("a.talk")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She owes you one",
        "Your balance",
        "Te debe una",
        "LE DEBES dos",
        "Sin deuda",
        "El saldo",
        "Va a tu favor",
        "Va en contra"
      })
  void aPlantedForbiddenWordIsSeen(String words) {
    assertThat(Wordings.of("a.b=" + words, "a.b=x").forbiddenWords()).hasSize(1);
    assertThat(Wordings.of("a.b=x", "a.b=" + words).forbiddenWords()).hasSize(1);
  }

  @Test
  void wordsThatOnlyContainAForbiddenOneAreAllowed() {
    assertThat(Wordings.of("a.b=Flowers, rebalanced", "a.b=Lo debes ver").forbiddenWords())
        .isEmpty();
  }

  @Test
  void plantedMistakesInAskingAreSeen() {
    KeyUse use =
        KeyUse.in(
            JavaSource.planted(
                """
                class Planted {
                  void ask(Texts texts) {
                    texts.get("today.title");
                    texts.get("brand.new");
                    texts.count("today.days", 3);
                    texts.get("today.of", 1);
                    this.texts.bind("today.gone");
                    texts.get("channel." + channel.key());
                    word("help.kind", kind);
                    Problem.of("date.unreal");
                    Problem.of("date.late");
                    String stored = "today.elsewhere";
                  }
                }
                """));
    Wordings wordings =
        Wordings.of(
            """
            today.title=Today
            today.days.one={0} day
            today.days.other={0} days
            today.of={0} of {1}
            today.unused=Never
            channel.call=call
            help.kind.advice=advice
            problem.date.unreal=No such day
            problem.unused.code=Never
            """,
            "");
    assertThat(use.missing(wordings))
        .containsExactly(
            "brand.new=",
            "problem.date.late=",
            "today.gone=",
            "today.elsewhere= (or problem.today.elsewhere=, change.today.elsewhere=)");
    assertThat(use.unused(wordings)).containsExactly("problem.unused.code", "today.unused");
    assertThat(use.shortOfArguments(wordings)).containsExactly("today.of is given 1 arguments");
  }

  @Test
  void plantedWordsOnAScreenAreSeen() {
    JavaSource planted =
        JavaSource.planted(
            """
            class Planted {
              void build(Texts texts, String name, boolean some) {
                label.setText("Hello " + name);
                new Label(some ? "some" : texts.get("today.none"));
                new javafx.scene.control.Button(texts.get("action.log"));
                new Button("Log");
                new TableColumn<String, String>("Name");
                field.setPromptText("%s people".formatted(name));
                new Label("·");
                stage.setTitle("Siembra");
                button.setId("log-button");
              }
            }
            """);
    assertThat(planted.findings(SpokenLiterals::new))
        .satisfiesExactly(
            found -> assertThat(found).endsWith("Planted.java:3: \"Hello \""),
            found -> assertThat(found).endsWith("Planted.java:4: \"some\""),
            found -> assertThat(found).endsWith("Planted.java:6: \"Log\""),
            found -> assertThat(found).endsWith("Planted.java:7: \"Name\""),
            found -> assertThat(found).endsWith("Planted.java:8: \"%s people\""));
  }
}
