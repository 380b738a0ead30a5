package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Bo Li");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void setsAFactAndTakesItAwayWithALeadingHyphen() {
    assertThat(home.done("set", "Bo Li", "circle", "friends")).isEqualTo("Noted.\n");
    assertThat(json()).contains("\"circles\":[\"friends\"]");

    home.done("set", "Bo Li", "circle", "-amistades");

    assertThat(json()).contains("\"circles\":[]");
  }

  @Test
  void aTagIsWrittenAsOnEverybodyElse() {
    home.done("add", "Jon Ruiz");
    home.done("set", "Jon Ruiz", "tag", "Vela ligera");

    home.done("set", "Bo Li", "tag", "VELA LIGERA");
    assertThat(json()).contains("\"tags\":[\"Vela ligera\"]");

    home.done("set", "Bo Li", "tag", "-vela ligera");
    assertThat(json()).contains("\"tags\":[]");

    home.given("Bo Li\ttag\tCoro\nJon Ruiz\ttag\tcoro\n");
    home.done("set", "-");
    assertThat(home.done("show", "Jon Ruiz", "--json")).contains("\"Coro\"");
  }

  @Test
  void takesWhatLooksLikeAnOptionOrAFileForText() throws IOException {
    Files.writeString(folder.resolve("home"), "elsewhere");

    home.done("set", "Bo Li", "note", "@home", "--often", "-really");

    assertThat(json()).contains("\"notes\":\"@home --often -really\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          birthday | 1984-02-30 | 1
          birthday | soon       | 1
          cadence  | often      | 1
          cadence  | 0          | 1
          star     | perhaps    | 1
          knows    | java:9     | 1
          height   | 180        | 2
          region   | ES         | 2
          """)
  void refusesWithOneSentence(String key, String value, int exit) {
    Household.Answer answer = home.run("set", "Bo Li", key, value);

    assertThat(answer.exit()).isEqualTo(exit);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(home.done("history").lines()).hasSize(1);
  }

  @Test
  void saysWhatAFactConsistsOf() {
    assertThat(home.run("set", "Bo Li", "circle"))
        .isEqualTo(
            new Household.Answer(
                2, "", "Say who, what and the value: set \"Bo Li\" circle friends.\n"));
  }

  @Test
  void setsManyFactsAsOneChange() {
    home.given("\uFEFFBo Li\tcircle\tfriends\r\n\nme\ttopic\tgrants\nBo Li\ttag\tclimbs\n");

    assertThat(home.done("set", "-")).isEqualTo("Noted, 3 facts.\n");
    assertThat(json()).contains("\"circles\":[\"friends\"],\"tags\":[\"climbs\"]");

    home.done("undo");

    assertThat(json()).contains("\"circles\":[],\"tags\":[]");
    assertThat(home.done("show", "me", "--json")).contains("\"topics\":[]");
  }

  @Test
  void setsNoneOfManyWhereOneIsWrong() {
    home.given("Bo Li\tcircle\tfriends\nNobody\ttag\tx\n");
    assertThat(home.refused("set", "-")).contains("Nobody");

    home.given("Bo Li\tcircle\tfriends\nBo Li\tbirthday\tsoon\n");
    assertThat(home.refused("set", "-")).contains("soon");

    home.given("Bo Li\tcircle\tfriends\nBo Li tag x\n");
    assertThat(home.refused("set", "-"))
        .isEqualTo(
            "Line 2 needs a person, a key and a value, with tabs between them. Nothing was set.");
    assertThat(json()).contains("\"circles\":[]");
  }

  private String json() {
    return home.done("show", "--json", "Bo", "Li");
  }
}
