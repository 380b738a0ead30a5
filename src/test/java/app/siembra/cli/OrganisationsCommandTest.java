package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsCommandTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Ana");
    home.done("add", "Luis");
  }

  @AfterEach
  void close() {
    home.close();
  }

  private void employ() {
    home.done("set", "Ana", "organisation", "Velas Norte");
    home.done("set", "Luis", "organisation", "Velas N.");
  }

  @Test
  void listsOrganisationsWithHowManyWorkThere() {
    assertThat(home.done("organisations"))
        .isEqualTo("No organisations yet. They come from what you note about people.\n");
    employ();
    assertThat(home.done("organisations"))
        .isEqualTo(
            """
            organisation  people
            Velas N.      1
            Velas Norte   1
            """);
    assertThat(home.done("organisations", "--json"))
        .contains("{\"organisation\":\"Velas Norte\",\"people\":1}");
  }

  @Test
  void renamesAndMerges() {
    employ();
    assertThat(home.done("organisations", "rename", "VELAS NORTE", "Velas del Norte"))
        .isEqualTo("Velas Norte is now Velas del Norte.\n");
    assertThat(home.done("organisations", "merge", "velas del norte", "velas n."))
        .isEqualTo("Velas del Norte is now one organisation.\n");
    assertThat(home.done("show", "Luis")).contains("Velas del Norte");
    assertThat(home.done("undo"))
        .isEqualTo("Taken back: Organisations merged into Velas del Norte\n");
    assertThat(home.done("show", "Luis")).contains("Velas N.");
  }

  @Test
  void saysWhyNot() {
    employ();
    assertThat(home.refused("organisations", "rename", "Nowhere", "x"))
        .isEqualTo("Nobody works or worked at “Nowhere”.");
    assertThat(home.refused("organisations", "rename", "Velas Norte"))
        .isEqualTo("The organisation needs a name.");
    assertThat(home.refused("organisations", "merge", "Velas Norte"))
        .isEqualTo("Merging takes two organisations or more.");
    assertThat(home.run("organisations", "forget", "x").exit()).isEqualTo(2);
  }
}
