package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskAround;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which backups are there after one was made, where there are as many as are kept.
final class BackupsKeptTest {
  private static final Instant AT = Instant.parse("2026-03-02T12:30:00Z");
  private static final Moment NOW = new Moment(AT, ZoneOffset.UTC, LocalDate.of(2026, 3, 2));

  /// Older than one of each of 24 hours, and not the last of its day.
  private static final Instant LONG_AGO = AT.minus(Duration.ofHours(24));

  private static final String HASH = "ab".repeat(32);

  @TempDir Path folder;

  @Test
  void oneThatWasJustMadeIsThereWhateverTheClockSays() throws IOException {
    try (Database database = Databases.at(folder)) {
      fill(database.backup(AT), folder.resolve("backups"));

      Backup made = database.backup(LONG_AGO);

      assertThat(database.backups().all()).hasSize(25).contains(made);
      Backup next = database.backup(LONG_AGO.plusSeconds(1));
      assertThat(database.backups().all()).hasSize(25).contains(next).doesNotContain(made);
    }
  }

  @Test
  void soItIsInASecondFolder(@TempDir Path stick) throws IOException {
    try (Database database = Databases.at(folder)) {
      fill(database.backup(AT), stick);

      Backup made = database.backup(LONG_AGO);
      database.backups().copy(made, stick);

      assertThat(stick.resolve(made.file().getFileName())).exists();
    }
  }

  @Test
  void oneFromElsewhereIsTakenInHoweverOld(@TempDir Path stick) throws IOException {
    Path old = stick.resolve("old.mv.db");
    try (Database database = Databases.at(folder)) {
      Backup made = database.backup(AT);
      Files.copy(made.file(), old);
      fill(made, folder.resolve("backups"));
    }

    Backup taken = Recovery.of(folder).adopt(old, LONG_AGO).orElseThrow();

    assertThat(Recovery.of(folder).backups()).hasSize(25).contains(taken);
  }

  /// The first versions knew no files and said nothing of them.
  @Test
  void oneThatSaysNothingOfFilesIsWhole() throws IOException {
    try (Database database = Databases.at(folder)) {
      Backup made = database.backup(AT);
      Path manifest =
          made.file()
              .resolveSibling(
                  made.file().getFileName().toString().replace(".mv.db", ".properties"));
      Files.write(
          manifest,
          Files.readAllLines(manifest).stream()
              .filter(line -> !line.startsWith("files="))
              .toList());

      assertThat(database.backups().all()).containsExactly(made);
    }
  }

  @Test
  void aDamagedListOfFilesSaysNothing() throws IOException {
    try (Database database = Databases.at(folder)) {
      Backup made = database.backup(AT);
      String name = made.file().getFileName().toString().replace(".mv.db", "");
      Path manifest = made.file().resolveSibling(name + ".properties");
      Files.writeString(manifest, Files.readString(manifest).replace("files=0", "files=1"));
      Path list = made.file().resolveSibling(name + ".files");
      var backups = BackupFolder.at(DataFolder.prepare(made.file().getParent(), new LocalDisk()));
      Manifest now = Manifest.beside(made.file()).orElseThrow();

      Files.writeString(list, HASH);
      assertThat(backups.listed(now)).contains(Set.of(HASH));
      for (String damaged : List.of(HASH.replace('a', 'G'), HASH.replace('a', 'é'))) {
        Files.writeString(list, damaged, StandardCharsets.ISO_8859_1);
        assertThat(backups.listed(now)).isEmpty();
      }
    }
  }

  @Test
  void itIsMadeAlsoWhereNothingOlderCanBeRemoved() {
    var sticky = new Sticky();
    try (Database database = Databases.at(folder, sticky)) {
      for (int minute = 0; minute < 5; minute++) {
        change(database, "of minute " + minute);
        Instant at = AT.plus(Duration.ofMinutes(minute));
        assertThat(database.backup(at).at()).isEqualTo(at);
      }
      assertThat(sticky.refused).contains(".journal", ".mv.db");
      change(database, "after");
    }
  }

  @Test
  void aJournalThatCannotBeRemovedStillTellsOfWhatWasErased() {
    var sticky = new Sticky();
    try (Database database = Databases.at(folder, sticky)) {
      change(database, "erased later");
      database.mark(
          stores -> {
            stores.memory().put(Backups.JOURNAL_DUE, "");
            return true;
          });
      database.backup(AT);
      assertThat(database.backups().isJournalDue()).isTrue();

      sticky.lets = true;
      database.backup(AT.plus(Duration.ofMinutes(1)));
      assertThat(database.backups().isJournalDue()).isFalse();
    }
  }

  @Test
  void nothingIsCopiedIntoTheFolderOfAnotherNetwork(@TempDir Path other) throws IOException {
    try (Database theirs = Databases.at(other)) {
      change(theirs, "theirs");
    }
    Path letter = file(other, "files/ab", HASH, "a letter");
    try (Database database = Databases.at(folder)) {
      Backup made = database.backup(AT);

      assertThatThrownBy(() -> database.backups().copy(made, other))
          .isInstanceOf(StoreException.class);
    }
    assertThat(letter).exists();
  }

  /// Another network may be copying its backup into the same folder at this moment.
  @Test
  void filesOfACopyThatIsUnderWayStay(@TempDir Path stick) throws IOException {
    Path letter = file(stick, "files/ab", HASH, "a letter");
    Path list = file(stick, "", "2026-03-01T10-00-00.000Z.files", HASH);
    Path unnamed = file(stick, "files/cd", HASH.replace("ab", "cd"), "a song");
    try (Database database = Databases.at(folder)) {
      database.backups().copy(database.backup(AT), stick);

      assertThat(letter).exists();
      assertThat(unnamed).doesNotExist();

      Files.setLastModifiedTime(list, FileTime.from(AT.minus(Duration.ofDays(2))));
      database.backups().copy(database.backup(AT.plusSeconds(9)), stick);

      assertThat(list).doesNotExist();
      assertThat(letter).doesNotExist();
    }
  }

  private static Path file(Path folder, String drawer, String name, String content)
      throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve(drawer)).resolve(name), content);
  }

  /// A disk from which nothing that is whole can be deleted until it lets it be.
  private static final class Sticky extends DiskAround {
    private final List<String> refused = new java.util.ArrayList<>();
    private boolean lets;

    @Override
    public void delete(Path file) throws IOException {
      String name = file.getFileName().toString();
      if (!lets && Files.exists(file) && !name.contains("unfinished")) {
        refused.add(name.substring(name.indexOf('.')));
        throw new IOException("not permitted");
      }
      super.delete(file);
    }
  }

  private static void change(Database database, String name) {
    database.change(
        ChangeLabel.of("test"),
        NOW,
        stores -> {
          stores.settings().put(name, "");
          return true;
        });
  }

  /// Puts there what was made, and the same as if it had been made in each of the 23 hours before.
  private static void fill(Backup made, Path backups) throws IOException {
    DataFolder there = DataFolder.prepare(backups, new LocalDisk());
    Manifest manifest = Manifest.beside(made.file()).orElseThrow();
    for (int hour = 0; hour < 24; hour++) {
      Manifest copied = manifest.madeAt(AT.minus(Duration.ofHours(hour)));
      Path file = BackupFolder.at(there).file(copied);
      if (!Files.exists(file)) {
        copied.write(there);
        Files.copy(made.file(), file);
      }
    }
  }
}
