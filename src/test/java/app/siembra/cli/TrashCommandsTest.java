package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trash`, `put-back`, `erase`, and `undo` of a change of the past.
class TrashCommandsTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void live() {
    home = Household.in(folder);
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
    home.done("log", "called @Ana about the flat");
    home.done("remove", "Ana");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void whatWasRemovedIsListedAndPutBack() {
    assertThat(home.done("trash").lines())
        .containsExactly("4  2026-11-23 10:00  Removed Ana García  with 1 talk or note");
    assertThat(home.done("trash", "--json"))
        .contains("\"id\":4")
        .contains("\"until\":\"2026-12-23\"");

    home.done("put-back", "4");

    assertThat(home.done("people")).contains("Ana García");
    assertThat(home.done("trash")).isEqualTo("Nothing was removed in the last 30 days.\n");
    assertThat(home.run("put-back", "4").exit()).isEqualTo(1);
    assertThat(home.run("put-back", "four").exit()).isEqualTo(2);
  }

  @Test
  void nothingIsErasedWithoutTheWord() {
    home.done("backup");
    assertThat(home.done("erase", "4")).startsWith("Removed Ana García\n");
    assertThat(home.done("trash")).startsWith("4  ");

    assertThat(home.done("erase", "4", "--yes"))
        .startsWith("Erased for good.")
        .contains("One older backup still holds it\n");

    assertThat(home.done("trash")).startsWith("Nothing");
    assertThat(home.done("history"))
        .contains("Removed someone")
        .contains("Added someone")
        .contains("Luis")
        .doesNotContain("Ana");
    assertThat(home.run("erase", "4", "--yes").exit()).isEqualTo(1);
  }

  @Test
  void aChangeOfThePastIsTakenBackUnlessOthersStandUponIt() {
    home.done("log", "called @Luis about the boat");

    Household.Answer blocked = home.run("undo", "2");
    assertThat(blocked.exit()).isEqualTo(1);
    assertThat(blocked.err()).contains("5  Logged: Luis Gil");

    home.done("undo", "5");
    home.done("undo", "2");
    assertThat(home.done("people")).doesNotContain("Luis");
    home.done("undo");
    assertThat(home.done("people")).contains("Luis");
  }
}
