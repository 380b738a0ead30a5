package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void saysWhatALineWouldMakeAndStoresNothing() {
    assertThat(
            home.done(
                "log",
                "--dry-run",
                "--json",
                "ayer a las 18:30 café con @Ana y @Luis, 25 min, hablan de mudarse #vivienda ?piso"
                    + " en Getxo +les presenté al gestor ~becas !en 2 semanas: llamar"))
        .isEqualTo(
            """
            {"kind":"interaction","date":"2026-11-22","time":"18:30","minutes":25,\
            "channel":"face-to-face","people":["Ana García","Luis Gil"],"note":"hablan de mudarse",\
            "topics":["vivienda"],"help":[{"direction":"given","kind":"introduction",\
            "size":"small","text":"les presenté al gestor"}],"needs":["piso en Getxo"],\
            "told":["becas"],"followUps":[{"due":"2026-12-07","text":"llamar"}]}
            """);
    assertThat(home.done("search", "mudarse")).startsWith("Nothing found");
  }

  @Test
  void storesALineAndSaysUnderWhichNumber() {
    assertThat(home.done("log", "yesterday @ana called, she moves !friday: send the keys"))
        .matches(
            "Noted \\(\\d+\\): call · yesterday · Ana García · she moves · you said you would in 4"
                + " days: send the keys\n");
    assertThat(home.done("log", "--json", "+advice for @Luis"))
        .matches(
            "\\{\"id\":\\d+,\"kind\":\"facts\",.*\"people\":\\[\"Luis Gil\"].*\"created\":\\[]}\n");
  }

  @Test
  void speaksSpanish() {
    home.speaking(Language.SPANISH);

    assertThat(home.done("log", "llamé a @ana #vivienda"))
        .matches("Apuntado \\(\\d+\\): llamada · hoy · Ana García · #vivienda\n");
    assertThat(home.refused("log", "café con @nadie")).contains("nadie");
  }

  @Test
  void takesWhatLooksLikeAnOptionForText() throws IOException {
    Files.writeString(folder.resolve("ana"), "--on 1999-01-01");

    assertThat(home.done("log", "--dry-run", "--json", "-advice on the lease from @Ana"))
        .contains("\"help\":[{\"direction\":\"received\",\"kind\":\"advice\"");
    assertThat(home.done("log", "--dry-run", "--json", "@ana", "--moved", "to", "Getxo"))
        .contains("\"people\":[\"Ana García\"]", "\"size\":\"medium\",\"text\":\"moved to Getxo\"");
    assertThat(home.done("log", "--dry-run", "--json", "@ana", "moved"))
        .contains("\"people\":[\"Ana García\"]", "2026-11-23");
  }

  @Test
  void datesALineWithoutADayByTheOption() {
    assertThat(home.done("log", "--on", "2026-11-02", "--dry-run", "--json", "coffee with @Ana"))
        .contains("\"date\":\"2026-11-02\"");
    assertThat(
            home.done(
                "log", "--on=2026-11-02", "--dry-run", "--json", "yesterday coffee with @Ana"))
        .contains("\"date\":\"2026-11-01\"");
    home.asOf(LocalDate.of(2024, 5, 1));
    assertThat(home.done("log", "--dry-run", "--json", "coffee with @Ana"))
        .contains("\"date\":\"2024-05-01\"");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(home.refused("log", "--on", "2026-11-24", "coffee with @Ana"))
        .contains("2026-11-24");
    assertThat(home.refused("log", "--on", "tomorrow", "coffee with @Ana")).contains("tomorrow");
    assertThat(home.refused("log", "tomorrow coffee with @Ana")).isNotEmpty();
    assertThat(home.refused("log", "coffee with @Nobody")).contains("Nobody");
    assertThat(home.refused("log", "coffee")).isNotEmpty();
    assertThat(home.refused("log", "#housing")).isNotEmpty();
  }

  @Test
  void refusesANameOfSeveralAndListsThem() {
    home.done("add", "Ana Ruiz");

    assertThat(home.refused("log", "coffee with @Ana")).contains("Ana García", "Ana Ruiz");
  }

  @Test
  void makesPeopleWhoAreNotKnownYet() {
    assertThat(home.done("log", "--create", "met @\"Bo Li\" at the fair"))
        .containsPattern("\nAdded Bo Li \\(\\d+\\)\\.\n");
    assertThat(home.done("show", "--json", "Bo Li")).contains("\"last\":\"2026-11-23\"");
  }

  @Test
  void answersEachLineOfManyByItself() {
    home.given(
        """
        2026-11-20\tcoffee with @Ana\r
        2026-11-21\tcalled @Nobody

        21 November\tcalled @Ana
        2027-01-01\tcalled @Ana
        2026-11-22\t+advice for @Luis\
        """);

    Household.Answer answer = home.run("log", "-");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("OK\t\\d+"),
            line -> assertThat(line).startsWith("NO\t").contains("Nobody"),
            line -> assertThat(line).isEqualTo("NO\tThe line needs a day, a tab and a text."),
            line -> assertThat(line).startsWith("NO\t“21 November” is not a day I can read."),
            line -> assertThat(line).startsWith("NO\t").contains("2027-01-01"),
            line -> assertThat(line).matches("OK\t\\d+"));
    assertThat(home.done("show", "--json", "Ana")).contains("\"last\":\"2026-11-20\"");
    assertThat(home.done("history").lines()).hasSize(4);
  }

  @Test
  void saysWhatEachLineOfManyWouldMakeAndStoresNothing() {
    home.given(
        """
        2026-11-20\tcoffee with @Ana
        2026-11-21\tcalled @Nobody
        2027-01-01\tcalled @Ana
        """);

    Household.Answer answer = home.run("log", "--dry-run", "-");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("OK\tface to face · on 20 November · Ana García"),
            line -> assertThat(line).startsWith("NO\t").contains("Nobody"),
            line -> assertThat(line).startsWith("NO\t").contains("2027-01-01"));
    assertThat(home.done("history").lines()).hasSize(2);
  }

  @Test
  void datesLinesOfManyWithoutADayByTheOption() {
    home.given(
        """
        coffee with @Ana
        2026-11-05\tcalled @Luis
        """);

    assertThat(home.done("log", "--on", "2026-11-02", "-").lines()).hasSize(2);
    assertThat(home.done("show", "--json", "Ana")).contains("\"last\":\"2026-11-02\"");
    assertThat(home.done("show", "--json", "Luis")).contains("\"last\":\"2026-11-05\"");
  }

  @Test
  void answersEachLineOfManyAsJson() {
    home.given("2026-11-20\tcoffee with @Ana\ncalled @Ana\n");
    assertThat(home.run("log", "--json", "-").lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("\\{\"id\":\\d+,\"kind\":\"interaction\",.*}"),
            line ->
                assertThat(line)
                    .isEqualTo("{\"refused\":\"The line needs a day, a tab and a text.\"}"));

    home.given("2026-11-21\tcoffee with @Luis\n");
    assertThat(home.done("log", "--json", "--dry-run", "-"))
        .startsWith("{\"kind\":\"interaction\",\"date\":\"2026-11-21\"");
    assertThat(home.done("show", "--json", "Luis")).doesNotContain("2026-11-21");
  }

  @Test
  void storesNoLineThatIsNotUtf8() {
    home.given("2026-11-20\tcaf\u00e9 con @Ana\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(home.run("log", "-"))
        .isEqualTo(new Household.Answer(1, "NO\tThe line is not UTF-8 text.\n", ""));
  }
}
