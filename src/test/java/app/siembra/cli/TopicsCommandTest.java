package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Ana");
    home.done("set", "Ana", "knows", "logistics:3");
    home.done("set", "Ana", "interested", "supply");
    home.done("set", "me", "topic", "Java");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void listsTopicsWithWhoHasToDoWithEach() {
    assertThat(home.done("topics"))
        .isEqualTo(
            """
            topic         know  like  look for  told  talked
            Java (yours)  0     0     0         0     0
            logistics     1     0     0         0     0
            supply        0     1     0         0     0
            """);
    assertThat(home.done("topics", "--json"))
        .contains(
            "{\"topic\":\"supply\",\"mine\":false,\"know\":0,\"like\":1,\"lookFor\":0,"
                + "\"told\":0,\"talked\":0,\"used\":true}");
  }

  @Test
  void renamesMergesAndRemoves() {
    assertThat(home.done("topics", "rename", "LOGISTICS", "Logística"))
        .isEqualTo("logistics is now Logística.\n");
    assertThat(home.done("topics", "merge", "Logística", "supply"))
        .isEqualTo("Logística is now one topic.\n");
    assertThat(home.done("show", "Ana")).contains("Logística").doesNotContain("supply");
    assertThat(home.done("undo")).isEqualTo("Taken back: Topics merged into Logística\n");
    home.done("set", "Ana", "interested", "-supply");
    assertThat(home.done("topics", "remove", "supply")).isEqualTo("Removed.\n");
    assertThat(home.done("topics")).doesNotContain("supply");
  }

  @Test
  void saysWhyNot() {
    assertThat(home.refused("topics", "rename", "nothing", "x"))
        .isEqualTo("There is no topic “nothing”.");
    assertThat(home.refused("topics", "rename", "supply", "logistics"))
        .isEqualTo("There is a topic “logistics” already: merge the two.");
    assertThat(home.refused("topics", "merge", "supply"))
        .isEqualTo("Merging takes two topics or more.");
    assertThat(home.refused("topics", "remove", "supply")).isEqualTo("“supply” is still in use.");
    assertThat(home.run("topics", "forget", "supply").exit()).isEqualTo(2);
  }
}
