package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `history`: of all, of one person, in words and for other programs.
class HistoryCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void live() {
    home = Household.in(folder);
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
    home.done("log", "called @Ana about the flat");
    home.done("undo");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void listsWhatWasChangedNewestFirst() {
    assertThat(home.done("history").lines())
        .satisfiesExactly(
            undone -> assertThat(undone).matches("4  2026-11-23 10:00  Taken back: .*"),
            logged -> assertThat(logged).matches("3  2026-11-23 10:00  .* \\(taken back\\)"),
            luis -> assertThat(luis).startsWith("2  ").contains("Luis Gil"),
            ana -> assertThat(ana).startsWith("1  ").contains("Ana García"));
  }

  @Test
  void listsOnlyWhatConcernsAPerson() {
    assertThat(home.done("history", "Luis").lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("2  ").contains("Luis Gil"));
    assertThat(home.done("history", "Ana", "García").lines()).hasSize(3);
    assertThat(home.run("history", "Nobody").exit()).isEqualTo(1);
  }

  @Test
  void answersOtherProgramsWithOneArray() {
    assertThat(home.done("history", "Luis", "--json"))
        .matches(
            "\\[\n"
                + " \\{\"id\":2,\"at\":\"2026-11-23T09:00:00Z\",\"kind\":\"new\",\"text\":\"[^\"]*Luis"
                + " Gil[^\"]*\",\"undone\":false}\n"
                + "]\n");
    assertThat(home.speaking(Language.SPANISH).done("history", "--json").lines())
        .satisfiesExactly(
            begin -> assertThat(begin).isEqualTo("["),
            undone -> assertThat(undone).contains("\"id\":4,", "\"kind\":\"taken-back\""),
            logged -> assertThat(logged).contains("\"kind\":\"new\"").endsWith("\"undone\":true},"),
            luis -> assertThat(luis).contains("\"id\":2,"),
            ana -> assertThat(ana).contains("\"id\":1,"),
            end -> assertThat(end).isEqualTo("]"));
  }

  @Test
  void isAnEmptyArrayWhereNothingWasChanged() {
    try (Household empty = Household.in(folder.resolve("other"))) {
      assertThat(empty.done("history", "--json")).isEqualTo("[\n]\n");
      assertThat(empty.done("history")).isEqualTo("Nothing has been changed yet.\n");
    }
  }
}
