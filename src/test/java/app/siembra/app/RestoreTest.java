package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged network at the command line, and going back.
class RestoreTest {
  @TempDir Path folder;
  private Shelter shelter;

  @BeforeEach
  void live() {
    shelter = Shelter.in(folder);
    shelter.done("add", "Ana López");
    shelter.done("log", "coffee with @Ana about the boat");
  }

  @Test
  void aFileThatIsGoneComesBackWithEverything() throws IOException {
    shelter.done("backup");
    shelter.done("add", "Luis Peña");
    String before = shelter.everything();
    shelter.lose();

    assertThat(shelter.refused("people"))
        .contains("is missing")
        .contains("siembra restore brings back");
    assertThat(shelter.file()).doesNotExist();
    String told = shelter.done("restore");

    assertThat(told)
        .contains("The newest whole backup (2026-11-23T10:00:00), with 1 person.")
        .contains("from the journal: 1 entry.")
        .contains("Everything is back.")
        .doesNotContain("kept");
    assertThat(shelter.data()).isDirectoryNotContaining("glob:**/damaged-*");
    assertThat(shelter.everything()).isEqualTo(before);
  }

  @Test
  void zerosOverTheMiddleAreFoundAndEverythingComesBack() throws IOException {
    String before = shelter.everything();
    shelter.zero();
    byte[] damaged = Files.readAllBytes(shelter.file());

    assertThat(shelter.refused("show", "Ana")).contains("cannot be read");
    assertThat(shelter.done("restore")).contains("Everything since the first day");

    assertThat(shelter.everything()).isEqualTo(before);
    try (Stream<Path> kept = Files.list(shelter.data())) {
      Path aside =
          kept.filter(path -> path.getFileName().toString().startsWith("damaged-"))
              .findFirst()
              .orElseThrow();
      assertThat(aside.resolve("siembra.mv.db")).hasBinaryContent(damaged);
    }
  }

  @Test
  void damageInsideIsFoundByTheCheckAndMended() throws IOException {
    shelter.done("sample", "--people", "40", "--interactions", "400");
    String before = shelter.everything();
    byte[] whole = Files.readAllBytes(shelter.file());
    int found = 0;
    for (int tenth = 1; tenth < 10; tenth++) {
      byte[] torn = whole.clone();
      int from = whole.length / 10 * tenth;
      java.util.Arrays.fill(torn, from, Math.min(torn.length, from + 8192), (byte) 0);
      Files.write(shelter.file(), torn);
      Shelter.Answer check = shelter.run("check");
      if (check.exit() != 0) {
        found++;
        assertThat(check.exit()).as(check.err()).isEqualTo(1);
        assertThat(check.err()).contains("siembra restore");
        assertThat(shelter.done("restore")).contains("Everything is back.");
      }
      assertThat(shelter.everything()).isEqualTo(before);
      Files.write(shelter.file(), whole);
      shelter = shelter.later(1);
    }
    assertThat(found).isPositive();
  }

  @Test
  void checkSaysWhatWasFoundAndWhatComesBack() throws IOException {
    shelter.lose();

    Shelter.Answer answer = shelter.run("check");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.out()).startsWith("Everything since the first day, from the journal: ");
    assertThat(answer.err()).contains("is missing").contains("siembra restore");
    assertThat(shelter.run("check", "--json").out())
        .startsWith("{\"ok\":false,\"counted\":{},\"wrong\":[\"The file ");
  }

  @Test
  void aNetworkThatIsWholeListsItsBackupsAndGoesBackToOne() {
    assertThat(shelter.done("restore"))
        .isEqualTo("There is no backup yet. siembra backup makes one.\n");
    shelter.done("backup");
    String then = shelter.done("people", "--json");
    Shelter evening = shelter.later(9);
    evening.done("add", "Luis Peña");
    evening.done("backup");

    assertThat(evening.done("restore").lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("2026-11-23T19:00:00  2 people");
    assertThat(evening.refused("restore", "2026-11-23")).contains("several backups");
    assertThat(evening.refused("restore", "2026-11-24")).contains("no backup of");

    evening.later(1).done("add", "Jon Otxoa");
    String now = evening.done("people", "--json");
    assertThat(evening.later(2).done("restore", "2026-11-23T10"))
        .startsWith("The network is as it was at 2026-11-23T10:00:00.");

    assertThat(evening.done("people", "--json")).isEqualTo(then);
    evening.later(3).done("restore", "2026-11-23 21:00:00");
    assertThat(evening.done("people", "--json")).isEqualTo(now);
  }

  @Test
  void aBackupFromElsewhereBringsALostNetworkBack() throws IOException {
    shelter.done("backup");
    String before = shelter.done("people", "--json");
    Path stick = Files.createDirectory(folder.resolve("stick"));
    Path copy = stick.resolve("copy.mv.db");
    try (Stream<Path> backups = Files.list(shelter.data().resolve("backups"))) {
      Path file =
          backups.filter(path -> path.toString().endsWith(".mv.db")).findFirst().orElseThrow();
      Files.move(file, copy);
    }
    try (Stream<Path> all = Files.list(shelter.data())) {
      for (Path path : all.filter(one -> one.toString().endsWith(".journal")).toList()) {
        Files.delete(path);
      }
    }
    Files.write(shelter.file(), new byte[0]);

    assertThat(shelter.refused("restore")).contains("neither a whole backup nor a journal");
    assertThat(shelter.refused("restore", stick.resolve("nothing.mv.db").toString()))
        .contains("no backup of");
    shelter.done("restore", copy.toString());

    assertThat(shelter.done("people", "--json")).isEqualTo(before);
  }

  @Test
  void programsReadTheAnswers() throws IOException {
    shelter.done("backup");
    assertThat(shelter.done("restore", "--json"))
        .isEqualTo(shelter.done("backups", "--json"))
        .contains("{\"moment\":\"2026-11-23T10:00:00\",\"people\":1,\"interactions\":1,\"bytes\":");
    shelter.lose();
    assertThat(shelter.done("backups")).startsWith("2026-11-23T10:00:00  1 person");
    assertThat(shelter.done("restore", "--json"))
        .startsWith("{\"entries\":0,\"lost\":0,\"backup\":{\"moment\":")
        .doesNotContain("kept");
    assertThat(List.of(shelter.run("people").exit())).containsExactly(0);
  }
}
