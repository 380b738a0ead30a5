package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who can help, who does not know yet, and what to sow, as the command line tells them.
class SuggestionCommandsTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Marta Ruiz");
    home.done("add", "Jon Aldai");
    home.done("add", "Berta Sanz");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void tellsWhoCanHelpAndWhy() {
    home.done("set", "Marta", "knows", "logistics:3");
    home.done("set", "Jon", "interested", "logistics");
    home.done("set", "Berta", "organisation", "Bay Logistics");
    home.done("log", "--on", "2026-11-20", "call @marta +looked over her contract");

    assertThat(told("who", "Logistics"))
        .startsWith(
            """
            Marta Ruiz  (1)
              knows logistics very well · you talked 3 days ago · you helped them on 20 November
            """
                .replace("(1)", "(" + id("Marta") + ")"))
        .contains("interested in logistics")
        .contains("works at Bay Logistics");
    home.speaking(Language.SPANISH);
    assertThat(told("who", "logistics"))
        .contains("sabe mucho de logistics · hablasteis hace 3 días · le echaste una mano")
        .contains("trabaja en Bay Logistics");
  }

  @Test
  void tellsThroughWhomSomebodyFarIsReached() {
    home.done("set", "Berta", "knows", "law:2");
    home.done("connect", "Marta", "Berta", "friend");
    assertThat(told("who", "law")).doesNotContain("through");

    home.done("log", "coffee @marta");
    home.done("log", "call @marta");

    assertThat(told("who", "law")).contains("  through Marta Ruiz\n");
    assertThat(told("who", "law", "--json")).contains("\"through\":\"Marta Ruiz\"");
  }

  @Test
  void givesTheScoreOfTheRuleAsJson() {
    home.done("set", "Marta", "knows", "java:2");
    // 2/3 of the strength, no warmth, and the goodwill of no history.
    double score = 2 / 3.0 * (0.4 + 0.2 * 0.5);

    assertThat(told("who", "Java", "--json"))
        .contains("\"score\":" + score)
        .contains("\"reason\":\"knows java well\"")
        .contains("\"knows\":[{\"topic\":\"java\",\"level\":2}]");
  }

  @Test
  void refusesAnEmptyTopicAndSaysWhatToDoWhereNobodyKnows() {
    assertThat(home.run("who", "!").exit()).isEqualTo(1);
    assertThat(told("who", "welding"))
        .isEqualTo(
            "You haven't noted anybody who knows about welding."
                + " Note it down: siembra set PERSON knows welding\n");
  }

  @Test
  void tellsWhoDoesNotKnowYetUntilTheyAreTold() {
    home.done("set", "me", "topic", "wine");
    home.done("log", "coffee @jon");
    home.done("log", "coffee @marta ?a wine for the wedding");

    assertThat(told("unaware", "wine"))
        .contains("looking for a wine for the wedding · you talked today")
        .contains("Jon Aldai")
        .doesNotContain("Berta");
    assertThat(told("unaware", "wine").indexOf("Marta"))
        .isLessThan(told("unaware", "wine").indexOf("Jon"));

    home.done("set", "Marta", "told", "wine");
    home.done("log", "call @jon ~wine");
    assertThat(told("unaware", "wine"))
        .isEqualTo("Everybody you are in touch with knows about wine.\n");
    home.asOf(Household.TODAY.plusDays(730));
    home.done("log", "coffee @jon");
    assertThat(told("unaware", "wine")).contains("you said so in November 2026");
  }

  @Test
  void tellsWhatToSow() {
    assertThat(told("seed")).startsWith("Nothing to sow today.");
    home.done("set", "me", "topic", "wine");
    home.done("log", "coffee @jon ?wine for a wedding");
    home.done("log", "coffee @marta");
    home.done("set", "Marta", "knows", "wine:3");

    assertThat(told("seed").lines())
        .containsExactly(
            "Jon Aldai is looking for wine for a wedding, and you know about wine.",
            "Jon Aldai is looking for wine for a wedding; Marta Ruiz knows wine very well.");
    assertThat(told("seed", "--json"))
        .contains("\"kind\":\"you-help\",\"person\":\"Jon Aldai\"")
        .contains("\"kind\":\"introduce\"")
        .contains("\"with\":\"Marta Ruiz\"");

    home.done("introduce", "Jon", "Marta");
    assertThat(told("seed").lines()).hasSize(1);
  }

  @Test
  void answersAsOfAnEarlierDayWithWhatWasThenKnown() {
    home.done("set", "me", "topic", "wine");
    home.done("set", "Marta", "knows", "wine:3");
    home.done("connect", "Marta", "Jon", "friend");
    home.done("log", "--on", "2026-11-02", "coffee @jon ?wine for a wedding");
    home.done("log", "--on", "2026-11-20", "coffee @jon");
    home.done("log", "--on", "2026-11-20", "call @jon");

    home.asOf(Household.TODAY.minusDays(10));
    assertThat(told("who", "wine")).doesNotContain("through").doesNotContain("you talked");
    assertThat(told("unaware", "wine")).contains("you talked 11 days ago");
    assertThat(told("seed").lines()).hasSize(1);
  }

  /// With plain blanks where a number and its word hold together.
  private String told(String... words) {
    return home.done(words).replace('\u00a0', ' ');
  }

  private String id(String name) {
    String all = home.done("people", "--json");
    int at = all.indexOf("\"name\":\"" + name);
    String before = all.substring(0, at);
    return before.substring(before.lastIndexOf("\"id\":") + 5, before.length() - 1);
  }
}
