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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in and out: `import`, `export`.
class FilesTest {
  private static final String TWO_CARDS =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Ana García
      N:García;Ana;;;
      TEL:+34 612 345 678
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      FN:Luis Gil
      N:Gil;Luis;;;
      END:VCARD
      """;

  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() throws IOException {
    home = Household.in(folder);
    Files.writeString(folder.resolve("two.vcf"), TWO_CARDS);
    Files.writeString(folder.resolve("cut.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Bo");
    Files.createFile(folder.resolve("empty.vcf"));
    Files.write(
        folder.resolve("picture.vcf"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    Files.createDirectory(folder.resolve("folder.vcf"));
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void takesAFileOnceHoweverOftenItComes() {
    assertThat(home.done("import", "two.vcf"))
        .isEqualTo("two.vcf: vcard, 2 read: 2 new, 0 merged, 0 unchanged, 0 skipped\n");
    assertThat(home.done("import", "two.vcf"))
        .isEqualTo("two.vcf: vcard, 2 read: 0 new, 0 merged, 2 unchanged, 0 skipped\n");
    assertThat(home.done("people")).endsWith("2 people\n");

    home.done("undo");

    assertThat(home.done("people")).isEqualTo("0 people\n");
  }

  @Test
  void onlySaysWhatItWouldTake() {
    assertThat(home.done("import", "--dry-run", "two.vcf"))
        .isEqualTo("two.vcf: vcard, 2 read; would be: 2 new, 0 merged, 0 unchanged, 0 skipped\n");
    assertThat(home.done("people")).isEqualTo("0 people\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.vcf", "picture.vcf", "cut.vcf", "folder.vcf", "missing.vcf"})
  void refusesABadFileWithOneSentenceInEitherLanguage(String file) {
    String english = home.refused("import", file);
    String spanish = home.speaking(Language.SPANISH).refused("import", file);

    assertThat(english).startsWith(file + ": ").endsWith(".").doesNotContain("\n");
    assertThat(spanish).startsWith(file + ": ").endsWith(".").isNotEqualTo(english);
    assertThat(home.done("people")).isEqualTo("0 personas\n");
  }

  @Test
  void takesTheGoodFilesAndNamesTheBad() {
    Household.Answer answer = home.run("import", "missing.vcf", "two.vcf", "--json");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.out())
        .matches(
            "\\{\"files\":\\[\\{\"file\":\"missing.vcf\",\"refused\":\"[^\"]+\"},"
                + "\\{\"file\":\"two.vcf\",\"format\":\"vcard\",\"read\":2,\"new\":2,\"merged\":0,"
                + "\"unchanged\":0,\"skipped\":\\[]}],"
                + "\"read\":2,\"new\":2,\"merged\":0,\"unchanged\":0}\n");
    assertThat(home.done("people")).endsWith("2 people\n");
  }

  @Test
  void skipsABrokenCardAmongGoodOnesWithItsLine() throws IOException {
    Files.writeString(folder.resolve("three.vcf"), TWO_CARDS + "BEGIN:VCARD\nVERSION:3.0\nFN:Bo");

    assertThat(home.done("import", "three.vcf").lines())
        .satisfiesExactly(
            counts -> assertThat(counts).contains("2 new").endsWith("1 skipped"),
            skipped -> assertThat(skipped).startsWith("  line 12: "));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesEverythingInTheFormatOfTheEnding(Language language) throws IOException {
    home.done("import", "two.vcf");
    home.speaking(language);

    home.done("export", "out.csv");
    home.done("export", "out.vcf");

    assertThat(Files.readString(folder.resolve("out.csv"))).contains("Ana,García", "+34612345678");
    assertThat(Files.readString(folder.resolve("out.vcf"))).contains("VERSION:4.0", "Luis Gil");
  }

  @Test
  void writesTheFormatThatIsAskedFor() throws IOException {
    home.done("import", "two.vcf");

    assertThat(home.done("export", "out.txt", "--as", "vcard3"))
        .isEqualTo("2 rows written to out.txt\n");

    assertThat(Files.readString(folder.resolve("out.txt"))).contains("VERSION:3.0");
    assertThat(home.refused("export", "out.doc")).contains("out.doc");
    assertThat(home.refused("export", "nowhere/out.csv")).contains("out.csv");
    assertThat(home.run("export", "out.csv", "--as", "doc").exit()).isEqualTo(2);
  }

  @Test
  void writesWhatHappenedAndWhoHelpedAsTables() throws IOException {
    home.done("import", "two.vcf");
    home.done("log", "--on", "2026-11-20", "called @Ana about the flat +lent the drill #moving");
    home.done("log", "--on", "2026-11-21", "coffee with @Luis and @Ana");

    assertThat(home.done("export", "talks.csv", "--as", "interactions-csv"))
        .isEqualTo("2 rows written to talks.csv\n");
    assertThat(home.done("export", "help.csv", "--as", "help-csv"))
        .isEqualTo("1 row written to help.csv\n");

    assertThat(Files.readAllLines(folder.resolve("talks.csv")))
        .satisfiesExactlyInAnyOrder(
            header -> assertThat(header).startsWith("Id,Date,Time,Zone,Channel,Starter,People,"),
            call -> assertThat(call).contains(",2026-11-20,,,call,", "about the flat", "moving"),
            coffee ->
                assertThat(coffee).contains(",2026-11-21,,,face-to-face,", "Luis Gil", "Ana"));
    assertThat(folder.resolve("help.csv")).content().contains("2026-11-20", "given", "the drill");
  }

  @Test
  void partsCellsWithSemicolonsAndReadsThemAgain() throws IOException {
    home.done("import", "two.vcf");
    home.done("set", "Ana", "note", "likes tea; and, at times, coffee");

    home.done("export", "semicolons.csv", "--semicolons");
    home.done("export", "talks.csv", "--as", "interactions-csv", "--semicolons");

    assertThat(folder.resolve("semicolons.csv"))
        .content()
        .startsWith("Id;Added;")
        .contains(";Ana;", "\"likes tea; and, at times, coffee\"");
    assertThat(folder.resolve("talks.csv")).content().startsWith("Id;Date;Time;");
    assertThat(home.done("import", "semicolons.csv"))
        .contains("contacts-csv, 2 read: 0 new, 0 merged, 2 unchanged");
  }

  @Test
  void asksWhatTheColumnsOfAnUnknownTableHoldAndTakesItOnceItIsSaid() throws IOException {
    Files.writeString(folder.resolve("club.csv"), "Kunde,Mail,Nr\nRosa Peris,rosa@example.org,7\n");

    assertThat(home.refused("import", "club.csv"))
        .contains("--map \"Kunde=keep,Mail=email,Nr=keep\"");
    assertThat(home.refused("import", "club.csv", "--map", "Kunde=nonsense")).contains("nonsense");
    assertThat(home.refused("import", "club.csv", "--map", "Klient=name")).contains("klient");

    assertThat(home.done("import", "club.csv", "--map", "Kunde=name,Mail=email"))
        .contains("other-csv, 1 read: 1 new");
    assertThat(home.done("import", "club.csv")).contains("0 new, 0 merged, 1 unchanged");
  }

  @Test
  void guardsCellsThatASpreadsheetWouldRun() throws IOException {
    home.done("add", "=SUM(A1)");

    home.done("export", "safe.csv", "--for-spreadsheets");

    assertThat(Files.readString(folder.resolve("safe.csv"))).contains("'=SUM(A1)");
  }
}
