package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `--today`: whatever has no date of its own is of that day, and so is every answer.
class TodayOptionTest {
  private static final String DAY = "2024-05-02";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void begin() throws IOException {
    terminal = new Terminal(folder);
    on(DAY, "add", "Ana");
    on(DAY, "add", "Bo");
  }

  @Test
  void datesWhatIsAddedImportedAndNoted() throws IOException {
    Files.writeString(
        folder.resolve("one.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Cleo\nN:;Cleo;;;\nEND:VCARD\n");
    on("2024-05-03", "import", "one.vcf");
    on("2024-05-04", "set", "Ana", "looking-for", "a flat in Getxo");
    on("2024-05-05", "set", "Ana", "told", "sailing");

    terminal.done("export", "people.csv");

    assertThat(Files.readAllLines(folder.resolve("people.csv")))
        .anySatisfy(
            ana -> assertThat(ana).contains(",Ana", "2024-05-02", "2024-05-04", "2024-05-05"))
        .anySatisfy(bo -> assertThat(bo).contains("2024-05-02").contains("Bo"))
        .anySatisfy(cleo -> assertThat(cleo).contains("2024-05-03").contains("Cleo"));
  }

  @Test
  void datesWhatIsLoggedAndCountsItsWordsFromThere() throws IOException {
    on(DAY, "log", "coffee with @Ana");
    on(DAY, "log", "yesterday called @Bo");
    on(DAY, "log", "+lent the drill to @Bo !in 2 weeks: ask for it");
    on("2024-05-06", "introduce", "Ana", "Bo");

    terminal.done("export", "talks.csv", "--as", "interactions-csv");
    terminal.done("export", "help.csv", "--as", "help-csv");

    assertThat(folder.resolve("talks.csv")).content().contains(",2024-05-02,", ",2024-05-01,");
    assertThat(folder.resolve("help.csv")).content().contains("2024-05-02", "2024-05-06");
    assertThat(on("2024-05-15", "remind")).doesNotContain("ask for it");
    assertThat(on("2024-05-16", "remind", "--json"))
        .contains("\"due\":\"2024-05-16\"", "ask for it (today)");
  }

  @Test
  void answersAsOfThatDay() throws IOException {
    on(DAY, "set", "Ana", "cadence", "30");
    on(DAY, "set", "Ana", "birthday", "1986-06-20");
    on(DAY, "log", "coffee with @Ana +lent the drill");

    assertThat(on("2024-05-20", "quiet", "--json")).isEqualTo("[\n]\n");
    assertThat(on("2024-06-15", "quiet", "--json")).contains("\"elapsed\":44,");
    assertThat(on("2024-05-20", "people")).contains("in touch");
    assertThat(on("2024-06-15", "show", "Ana", "--json")).contains("\"state\":\"quiet\"");
    assertThat(on("2024-06-19", "remind")).contains("38");
    assertThat(on("2024-05-01", "ledger", "--json")).startsWith("{\"peopleHelped\":0,");
    assertThat(on("2024-06-01", "ledger", "--json")).startsWith("{\"peopleHelped\":1,");
  }

  @Test
  void leavesNothingOfAnInventedNetworkAfterThatDay() throws IOException {
    on(DAY, "sample", "--people", "20", "--interactions", "100");

    terminal.done("export", "talks.csv", "--as", "interactions-csv");

    assertThat(Files.readAllLines(folder.resolve("talks.csv")))
        .hasSizeGreaterThan(100)
        .filteredOn(line -> line.matches("\\d+,\\d{4}-.*"))
        .allSatisfy(line -> assertThat(line.split(",")[1]).isLessThanOrEqualTo(DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2024-02-30", "1/5/2024"})
  void isRefusedAsMisuseWhereItIsNoDay(String day) {
    Terminal.Answer answer = terminal.run("--today", day, "people");

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains(day).hasLineCount(1);
  }

  private String on(String day, String... words) {
    String[] line = new String[words.length + 2];
    line[0] = "--today";
    line[1] = day;
    System.arraycopy(words, 0, line, 2, words.length);
    return terminal.done(line);
  }
}
