package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.reliability.FailingDisk;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A network with older tables is brought to the newest on a copy that is checked before it takes
/// its place; nothing is lost, wherever it is stopped.
final class UpgradeTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Moment NOW = new Moment(AT, ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  /// Later tables in which not everything fits that was once written.
  private static final Schema STRICT =
      new Schema(4, List.of("classpath:app/siembra/store", "classpath:app/siembra/strict"));

  @TempDir Path folder;
  private final Commands commands = new Commands(new Invented(7));
  private long people;
  private List<String> history = List.of();

  @BeforeEach
  void work() {
    try (Database database = Databases.at(folder)) {
      change(database, 12);
      var _ = database.backup(AT);
      change(database, 12);
      remember(database);
    }
  }

  @Test
  void isDoneOnACopyAndTheOldOneIsKept() throws IOException {
    try (Database database = upgraded()) {
      assertIsWhole(database);
      assertThat(database.undo(NOW)).as("older changes are history").isEmpty();
      change(database, 5);
      assertThat(database.undo(NOW)).isPresent();
      assertThat(database.check().faults()).isEmpty();
    }
    assertThat(Database.open(folder)).isInstanceOf(Opening.NewerSchema.class);
    assertThat(left("replaced-")).singleElement().satisfies(UpgradeTest::opensAsItWas);
    try (Database database = upgraded()) {
      assertThat(database.undo(NOW)).isPresent();
    }
  }

  private static void opensAsItWas(Path kept) {
    try (Database database = Databases.open(kept)) {
      assertThat(database.undo(NOW)).isPresent();
    }
  }

  /// The file is older than its journal: what follows is done again with the old tables, then
  /// moved.
  @Test
  void whatTheJournalHoldsComesAlong() throws IOException {
    Path old = folder.resolve("old");
    Files.copy(file(), old);
    try (Database database = Databases.open(folder)) {
      change(database, 6);
      remember(database);
    }
    Files.move(old, file(), StandardCopyOption.REPLACE_EXISTING);
    try (Database database = upgraded()) {
      assertIsWhole(database);
    }
  }

  /// The later program is the one that brings a lost network back.
  @Test
  void aLostOneIsBroughtBackAndUpgraded() throws IOException {
    Files.delete(file());
    assertThat(open(new LocalDisk())).isInstanceOf(Opening.Unreadable.class);
    assertThat(Databases.recoveryLater(folder, new LocalDisk()).recover(AT)).isPresent();
    try (Database database = upgraded()) {
      assertIsWhole(database);
    }
  }

  /// What a journal tells from the first day on was done with the tables of that day.
  @Test
  void aLostOneWithoutAnyBackupIsBroughtBackFromItsFirstDay() throws IOException {
    Path young = Files.createDirectory(folder.resolve("young"));
    try (Database database = Databases.open(young)) {
      change(database, 12);
      remember(database);
    }
    Files.delete(young.resolve("siembra.mv.db"));

    assertThat(Recovery.of(young, new LocalDisk(), STRICT).recover(AT)).isPresent();

    try (Database database =
        Databases.opened(Database.open(young, new LocalDisk(), SqlLogger.NOP_SQL_LOGGER, STRICT))) {
      assertThat(database.check().faults()).isEmpty();
      assertThat(database.<Long>read(stores -> stores.people().count())).isEqualTo(people);
      assertThat(lines(database)).hasSameSizeAs(history);
    }
  }

  /// A disk that fails once, while everything is done again, says nothing of tables.
  @Test
  void aDiskThatFailsIsNotTakenForOlderTables() throws IOException {
    Path young = Files.createDirectory(folder.resolve("young"));
    try (Database database = Databases.open(young)) {
      change(database, 3);
      remember(database);
    }
    FailingDisk disk = new FailingDisk();
    assertThat(Recovery.of(journalOf(young, "all"), disk).recover(AT)).isPresent();
    long requests = disk.requests();
    int refused = 0;
    for (int part = 6; part <= 9; part++) {
      Path network = journalOf(young, "part" + part);
      disk.failAt(requests * part / 10, 1, FailingDisk.Way.ERROR);
      try {
        assertThat(Recovery.of(network, disk).recover(AT)).isPresent();
      } catch (RuntimeException e) {
        refused++;
        disk.mend();
        assertThat(Recovery.of(network, disk).recover(AT)).isPresent();
      }
      disk.mend();
      try (Database database = Databases.open(network)) {
        assertIsWhole(database);
        assertThat(database.undo(NOW)).as("the tables were never others").isPresent();
      }
    }
    assertThat(refused).isPositive();
  }

  /// A folder with nothing of a network but its journal.
  private Path journalOf(Path network, String name) throws IOException {
    Path other = Files.createDirectory(folder.resolve(name));
    for (Path journal : new JournalFiles(DataFolder.prepare(network, new LocalDisk())).paths()) {
      Files.copy(journal, other.resolve(journal.getFileName()));
    }
    return other;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void stoppedAnywhereItIsFinishedByTheNextStart(int moves) {
    Opening stopped = open(new Stopping(moves));
    if (stopped instanceof Opening.Opened(Database database)) {
      database.close();
    }
    try (Database database = upgraded()) {
      assertIsWhole(database);
    }
  }

  private void assertIsWhole(Database database) {
    assertThat(database.check().faults()).isEmpty();
    long now = database.read(stores -> stores.people().count());
    assertThat(now).isEqualTo(people);
    assertThat(lines(database)).isEqualTo(history);
  }

  private void remember(Database database) {
    people = database.read(stores -> stores.people().count());
    history = lines(database);
  }

  private static List<String> lines(Database database) {
    return database.read(
        stores ->
            stores.history().newest(100, Long.MAX_VALUE).stream()
                .map(set -> set.sequence() + " " + set.label())
                .toList());
  }

  private void change(Database database, int times) {
    for (int i = 0; i < times; i++) {
      var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
    }
  }

  private Database upgraded() {
    return Databases.opened(open(new LocalDisk()));
  }

  private Opening open(Disk disk) {
    return Databases.openingLater(folder, disk);
  }

  private List<Path> left(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
    }
  }

  private Path file() {
    return folder.resolve("siembra.mv.db");
  }
}
