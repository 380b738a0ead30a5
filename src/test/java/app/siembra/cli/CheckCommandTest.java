package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.store.Tampering;
import app.siembra.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `check`, over a network that is whole and over one that is not.
class CheckCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Household home = Household.in(folder)) {
      home.done("add", "Ana García");
      home.done("log", "--on", "2026-11-20", "called @Ana about the flat");
    }
  }

  @Test
  void countsAndIsContentWhereAllIsWell() {
    try (Household home = Household.in(folder)) {
      assertThat(home.done("check"))
          .containsPattern("\nperson +1\n")
          .endsWith("Everything is as it should be.\n");
      assertThat(home.done("check", "--json"))
          .startsWith("{\"ok\":true,\"counted\":{")
          .contains("\"interaction\":1")
          .endsWith("},\"wrong\":[],\"concerned\":[],\"files\":[]}\n");
    }
  }

  @Test
  void refusesInOneSentenceWhereARowRefersToNobody() {
    damage("update interaction_person set person_id = 999");
    try (Household home = Household.in(folder)) {
      Household.Answer answer = home.run("check");

      assertThat(answer.exit()).isEqualTo(1);
      assertThat(answer.out())
          .containsPattern("\nperson +1\n")
          .containsPattern("\ninteraction_person \\d+ refers to PERSON 999, which is missing\n");
      assertThat(answer.err())
          .matches("\\d+ things are not as they should be\\..*siembra restore.*\n");
    }
  }

  @Test
  void refusesInOneSentenceWhereAFigureIsWrong() {
    damage("update figures set last_on = date '2026-11-22'");
    try (Household home = Household.in(folder)) {
      Household.Answer answer = home.speaking(Language.SPANISH).run("check", "--json");

      assertThat(answer.exit()).isEqualTo(1);
      assertThat(answer.out())
          .startsWith("{\"ok\":false,")
          .containsPattern(
              "\"wrong\":\\[\"the figures of person \\d+ do not follow from the"
                  + " facts\"],\"concerned\":\\[],\"files\":\\[]}\n"
                  + "$");
      assertThat(answer.err()).startsWith("Hay una cosa que no está como debe. ").hasLineCount(1);
    }
  }

  @Test
  void namesThePersonWhoseRowChangedByItself() {
    damage("update person set notes = 'turned'");
    try (Household home = Household.in(folder)) {
      assertThat(home.run("check").out())
          .contains("the rows of person are not those that were written\n")
          .containsPattern("It concerns: Ana García #\\d+\\.\n");
      assertThat(home.run("check", "--json").out())
          .containsPattern(
              "\"concerned\":\\[\\{\"id\":\\d+,\"name\":\"Ana García\"}],\"files\":\\[]}");
    }
  }

  private void damage(String statement) {
    Tampering.to(folder.resolve("data"), statement);
  }
}
