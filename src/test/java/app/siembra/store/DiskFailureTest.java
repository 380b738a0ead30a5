package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.reliability.FailingDisk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One commit, or one backup, on a disk that fails at it; the network stays open.
final class DiskFailureTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Moment NOW = new Moment(AT, ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  /// A commit asks the disk for less than that.
  private static final int REQUESTS = 9;

  @TempDir Path folder;
  private final FailingDisk disk = new FailingDisk();

  /// At whichever request it fails: what was told to have failed is there as a whole or not at all,
  /// listeners know which, and the journal leads to the same.
  @ParameterizedTest
  @CsvSource({"ERROR, 1", "ERROR, 1000", "FULL, 1000"})
  void aCommitThatFailsHarmsNothing(FailingDisk.Way way, int times) throws IOException {
    for (int request = 0; request < REQUESTS; request++) {
      Path network = Files.createDirectory(folder.resolve("at " + request));
      List<Change> heard = new ArrayList<>();
      Database database = open(network);
      database.listen(heard::add);
      add(database, "one");

      disk.failAt(request, times, way);
      boolean told = fails(database, "two");
      assertThat(disk.fails() || !told).as("at request %d", request).isTrue();
      disk.mend();

      Set<String> after = settings(database);
      assertThat(after).as("at request %d", request).contains("one");
      assertThat(after.contains("two") || told).isTrue();
      assertThat(heard).as("what is read was told of, at %d", request).hasSameSizeAs(after);
      add(database, "three");
      assertThat(settings(database)).containsAll(after).contains("three");
      assertThat(heard).hasSize(settings(database).size());
      database.undo(NOW);
      assertComesBack(network, database, request);
    }
    assertThat(disk.failures()).isPositive();
  }

  @Test
  void readingGoesOnAfterACommitFailed() {
    try (Database database = open(folder)) {
      add(database, "one");
      for (int i = 0; i < 5; i++) {
        assertThat(settings(database)).hasSize(1);
      }
      disk.failAt(2, 1, FailingDisk.Way.ERROR);
      assertThat(fails(database, "two")).isTrue();
      disk.mend();
      for (int i = 0; i < 5; i++) {
        assertThat(settings(database)).contains("one");
      }
    }
  }

  @Test
  void aHalfWrittenRecordIsTakenOffTheJournal() {
    try (Database database = open(folder)) {
      add(database, "one");
      long length = journalLength();
      disk.failAt(0, 1, FailingDisk.Way.FULL);
      assertThatThrownBy(() -> add(database, "two")).isInstanceOf(StoreException.class);
      assertThat(journalLength()).isEqualTo(length);
    }
  }

  /// After a new file of the journal may exist, nothing follows in the old one.
  @Test
  void aBackupThatFailsLeavesOneJournal() throws IOException {
    for (int request = 0; request < 60; request += 4) {
      Path network = Files.createDirectory(folder.resolve("at " + request));
      Database database = open(network);
      database.backup(AT);
      add(database, "one");
      disk.failAt(request, 1, FailingDisk.Way.ERROR);
      try {
        Backup _ = database.backup(AT.plusSeconds(60));
      } catch (StoreException e) {
        assertThat(disk.fails()).isTrue();
      }
      disk.mend();
      add(database, "two");
      assertComesBack(network, database, request);
    }
    assertThat(disk.failures()).isPositive();
  }

  @Test
  void aDiskThatCannotBeWrittenToIsNotTakenForADamagedNetwork() {
    try (Database database = open(folder)) {
      add(database, "one");
    }
    for (int request = 0; request < REQUESTS; request++) {
      disk.failAt(request, 1000, FailingDisk.Way.ERROR);
      Opening opening = Databases.opening(folder, disk);
      assertThat(opening).isNotInstanceOf(Opening.Unreadable.class);
      if (opening instanceof Opening.Opened(Database database)) {
        database.close();
      }
      disk.mend();
    }
    assertThat(disk.failures()).isPositive();
  }

  @Test
  void aRecoveryThatFailsCanBeBegunAgain() throws IOException {
    for (int request = 0; request < 60; request += 7) {
      Path network = Files.createDirectory(folder.resolve("at " + request));
      List<String> dump;
      try (Database database = open(network)) {
        add(database, "one");
        Backup _ = database.backup(AT);
        add(database, "two");
        dump = Dump.script(database);
      }
      Files.write(network.resolve("siembra.mv.db"), new byte[5000]);
      disk.failAt(request, 1000, FailingDisk.Way.ERROR);
      try {
        Recovery.of(network, disk).recover(AT);
      } catch (StoreException e) {
        assertThat(disk.fails()).isTrue();
      }
      disk.mend();
      if (!(Databases.opening(network, disk) instanceof Opening.Opened(Database opened))) {
        Recovery.of(network, disk).recover(AT.plusSeconds(1));
      } else {
        opened.close();
      }
      try (Database database = open(network)) {
        assertThat(Dump.script(database)).as("at request %d", request).isEqualTo(dump);
      }
    }
    assertThat(disk.failures()).isPositive();
  }

  /// All that an open network holds is there again without its file.
  private static void assertComesBack(Path network, Database database, int request)
      throws IOException {
    List<String> dump = Dump.script(database);
    database.close();
    Files.delete(network.resolve("siembra.mv.db"));
    Recovery.of(network).recover(AT);
    try (Database again = Databases.open(network)) {
      assertThat(Dump.script(again)).as("at request %d", request).isEqualTo(dump);
    }
  }

  private Database open(Path network) {
    return Databases.at(network, disk);
  }

  private static void add(Database database, String name) {
    database.change(
        ChangeLabel.of("test"),
        NOW,
        stores -> {
          stores.settings().put(name, "");
          return true;
        });
  }

  private static boolean fails(Database database, String name) {
    try {
      add(database, name);
      return false;
    } catch (StoreException e) {
      return true;
    }
  }

  private static Set<String> settings(Database database) {
    return database.read(stores -> stores.settings().all()).keySet();
  }

  private long journalLength() {
    File[] files = folder.toFile().listFiles((_, name) -> name.endsWith(".journal"));
    return files == null ? 0 : files[0].length();
  }
}
