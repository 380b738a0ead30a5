package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import` of files of what happened: chats, calendars, lines of the log.
class ImportTalksTest {
  private static final String CHAT =
      """
      13/03/26, 09:00 - Nerea: Hi
      13/03/26, 09:10 - Ana: Hello
      14/03/26, 18:00 - Ana: Are you there?
      """;

  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() throws IOException {
    home = Household.in(folder);
    Files.writeString(folder.resolve("chat.txt"), CHAT);
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void asksFirstWhichNameIsTheUsersThenWhoTheOthersAre() {
    assertThat(home.refused("import", "chat.txt"))
        .isEqualTo(
            "chat.txt: Which of these are you: Nerea, Ana? Say it with --me NAME, or --me \"\" for"
                + " none of them.");
    assertThat(home.speaking(Language.SPANISH).refused("import", "chat.txt"))
        .startsWith("chat.txt: ¿Cuál de estos nombres es el tuyo: Nerea, Ana?");
    home.speaking(Language.ENGLISH).done("add", "Ana Gil");

    assertThat(home.done("import", "--me", "Nerea", "chat.txt"))
        .isEqualTo(
            """
            chat.txt: chat, 2 read with 0 people: 0 new, 0 merged, 0 unchanged, 2 with nobody you know, 0 skipped
              Who is this? Say it with --as "NAME=PERSON", or make all of them with --create:
                Ana: 2 times, last on 2026-03-14; perhaps Ana Gil
            """);
  }

  @Test
  void takesAChatOnceWithWhomTheUserSays() {
    home.done("add", "Ana Gil");

    assertThat(home.done("import", "--me", "Nerea", "--as", "Ana=Ana Gil", "chat.txt"))
        .isEqualTo(
            "chat.txt: chat, 2 read with 1 person: 2 new, 0 merged, 0 unchanged, 0 with nobody you"
                + " know, 0 skipped\n");
    assertThat(home.done("import", "chat.txt")).contains("0 new, 0 merged, 2 unchanged");
    assertThat(home.done("show", "Ana Gil", "--json")).contains("\"last\":\"2026-03-14\"");

    home.done("undo");
    assertThat(home.done("import", "--dry-run", "chat.txt")).contains("2 with nobody you know");
  }

  @Test
  void makesEverybodyWhereTheUserSaysSo() {
    assertThat(home.done("import", "--me", "Nerea", "--create", "chat.txt", "--json"))
        .contains("\"happened\":2", "\"newPeople\":1", "\"new\":2", "\"strangers\":[]");
    assertThat(home.done("people")).contains("Ana").endsWith("1 person\n");
  }

  @Test
  void namesWhoDoesNotMatterOnce() {
    home.done("import", "--me", "Nerea", "--as", "Ana=", "chat.txt");

    assertThat(home.done("import", "chat.txt")).doesNotContain("Who is this");
  }

  @Test
  void asksForTheOrderOfDatesThatCanBeReadBothWays() throws IOException {
    Files.writeString(
        folder.resolve("chat.txt"), "03/04/26, 09:00 - Nerea: Hi\n03/04/26, 09:10 - Ana: Hello\n");

    assertThat(home.refused("import", "--me", "Nerea", "chat.txt")).contains("--dates day-first");
    assertThat(
            home.done("import", "--me", "Nerea", "--create", "--dates", "month-first", "chat.txt"))
        .contains("1 new");
    assertThat(home.done("show", "Ana", "--json")).contains("\"last\":\"2026-03-04\"");
    assertThat(home.refused("import", "--dates", "sideways", "chat.txt")).contains("sideways");
  }

  @Test
  void refusesANameWithoutAPerson() {
    assertThat(home.refused("import", "--as", "Ana", "chat.txt")).contains("NAME=PERSON");
    assertThat(home.refused("import", "--as", "Ana=Nobody At All", "chat.txt")).contains("Nobody");
  }

  @Test
  void readsLinesOfTheLogAndNamesThoseThatItDoesNotUnderstand() throws IOException {
    home.done("add", "Ana");
    Files.writeString(
        folder.resolve("lines.txt"), "2026-11-02\tcoffee with @Ana\n2026-12-02\tcalled @Ana\n");

    assertThat(home.done("import", "lines.txt"))
        .startsWith("lines.txt: lines, 1 read with 1 person: 1 new")
        .contains("\n  line 2: ");
  }
}
