package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Ana");
    home.done("add", "Bo");
    home.done("set", "Ana", "tag", "pádel");
    home.done("set", "Bo", "tag", "Padel");
    home.done("set", "Bo", "tag", "choir");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void listsTagsWithHowManyBearEach() {
    home.done("tags", "colour", "choir", "teal");

    assertThat(home.done("tags"))
        .isEqualTo(
            """
            tag    people  colour
            choir  1       teal
            pádel  2
            """);
    assertThat(home.done("tags", "--json"))
        .contains("{\"tag\":\"choir\",\"people\":1,\"colour\":\"teal\"}")
        .contains("{\"tag\":\"pádel\",\"people\":2,\"colour\":\"plain\"}");
  }

  @Test
  void renamesMergesColoursAndRemoves() {
    assertThat(home.done("tags", "rename", "PADEL", "Racket")).isEqualTo("pádel is now Racket.\n");
    assertThat(home.done("people", "--tag", "racket")).contains("Ana", "Bo");
    assertThat(home.done("tags", "colour", "racket", "blue"))
        .isEqualTo("Racket: blue from now on.\n");
    assertThat(home.done("tags", "merge", "Racket", "choir")).isEqualTo("Racket is now one tag.\n");
    assertThat(home.done("undo")).isEqualTo("Taken back: Tags merged into Racket\n");
    assertThat(home.done("tags", "remove", "racket", "choir")).isEqualTo("Removed.\n");
    assertThat(home.done("tags")).isEqualTo("There are no tags yet.\n");
  }

  @Test
  void saysWhyNot() {
    assertThat(home.refused("tags", "rename", "nothing", "x"))
        .isEqualTo("There is no tag “nothing”.");
    assertThat(home.refused("tags", "rename", "choir", "PÁDEL"))
        .isEqualTo("There is a tag “pádel” already: merge the two.");
    assertThat(home.refused("tags", "rename", "choir")).isEqualTo("The tag needs a name.");
    assertThat(home.refused("tags", "remove")).isEqualTo("The tag needs a name.");
    assertThat(home.refused("tags", "merge", "choir")).isEqualTo("Merging takes two tags or more.");
    assertThat(home.refused("tags", "colour", "choir"))
        .isEqualTo("Say in which colour: tags colour “choir” blue.");
    assertThat(home.run("tags", "colour", "choir", "mauve").exit()).isEqualTo(2);
    assertThat(home.run("tags", "forget", "choir").exit()).isEqualTo(2);
  }
}
