package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What was written about somebody, on their page.
@ExtendWith(OnWindowThread.class)
class WrittenTest {
  @TempDir Path folder;

  private PageInUse page;

  @BeforeEach
  void show() {
    page = new PageInUse(folder);
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void aNoteIsReadAsItIsMeantInTheTimelineAndBeforeOneTalks() {
    page.note("She **moves** to *Vitoria*\n\n- school in **September**\n- see https://x.example");

    assertThat(page.texts())
        .contains("She moves to Vitoria", "Last: She moves to Vitoria")
        .noneMatch(text -> text.contains("**"));
    assertThat(page.written())
        .containsSubsequence("school in September", "see https://x.example")
        .filteredOn("school in September"::equals)
        .hasSize(2);
  }

  @Test
  void aNoteOfOneLineStandsInItsRowAlone() {
    page.note("**Back** from *Lyon*");

    assertThat(page.texts()).contains("Back from Lyon");
    assertThat(page.written()).isEmpty();
  }

  @Test
  void aLongLineStandsBelowAWordForIt() {
    page.note("word ".repeat(40).strip());

    assertThat(page.texts()).contains("A note").noneMatch(text -> text.startsWith("Word"));
    assertThat(page.written()).contains("word ".repeat(40).strip());
  }

  @Test
  void aLinkInANoteLeadsOutOfTheWindowUnlessItIsNoneToOpen() {
    page.note("see [her boat](https://boat.example) and [this](file:///etc/passwd)");

    ((Hyperlink) page.first(".row .markdown-words .link")).fire();

    assertThat(page.reached.asked()).containsExactly("open https://boat.example");
    assertThat(page.written())
        .contains("see her boat (https://boat.example) and this (file:///etc/passwd)");
  }
}
