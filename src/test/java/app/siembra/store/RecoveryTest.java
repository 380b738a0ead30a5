package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A network that was lost comes back whole from a backup and the journal.
final class RecoveryTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Moment NOW = new Moment(AT, ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  @TempDir Path folder;
  private final Invented invented = new Invented(7);
  private final Commands commands = new Commands(invented);
  private List<String> lost = List.of();

  @BeforeEach
  void work() {
    work(10);
    backUp(0);
    lost = work(15);
  }

  /// What can happen to a file.
  enum Harm {
    MISSING {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    },
    EMPTY {
      @Override
      void to(Path file) throws IOException {
        overwrite(file, 0, 0);
      }
    },
    CUT {
      @Override
      void to(Path file) throws IOException {
        overwrite(file, Files.size(file) / 3, 0);
      }
    },
    ZEROED {
      @Override
      void to(Path file) throws IOException {
        overwrite(file, 8192, (int) Files.size(file) - 8192);
      }
    },
    ANOTHER_FILE {
      @Override
      void to(Path file) throws IOException {
        Files.writeString(file, "no database at all ".repeat(1000));
      }
    };

    abstract void to(Path file) throws IOException;

    private static void overwrite(Path file, long from, int zeros) throws IOException {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
        open.setLength(from);
        open.seek(from);
        open.write(new byte[zeros]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void comesBackWhateverBecameOfTheFile(Harm harm) throws IOException {
    harm.to(file());
    if (Database.open(folder) instanceof Opening.Opened(Database database)) {
      try (database) {
        assertThat(Dump.script(database)).as("opened, so nothing may be missing").isEqualTo(lost);
      }
      return;
    }
    Recovery.Plan plan = Recovery.of(folder).plan().orElseThrow();
    assertThat(plan.backup()).isPresent();
    assertThat(plan.lost()).isZero();

    assertThat(Recovery.of(folder).recover(AT)).isPresent();

    assertIsBack();
  }

  @Test
  void theDamagedFileIsKept() throws IOException {
    Harm.ANOTHER_FILE.to(file());
    Path aside = Recovery.of(folder).recover(AT).orElseThrow();
    assertThat(aside).isDirectoryContaining(file -> file.endsWith("siembra.mv.db"));
    assertThat(aside.resolve("siembra.mv.db")).content().startsWith("no database at all");
  }

  /// Whoever turns a byte of a row round, past the store, is found out, and so is whom it concerns.
  @Test
  void aRowThatChangedByItselfIsFoundAndItsPersonNamed() throws SQLException {
    PersonId person;
    try (Database database = Databases.open(folder)) {
      person =
          database.read(
              stores ->
                  stores.people().lines().stream()
                      .map(PersonLine::id)
                      .min(Comparator.comparingLong(PersonId::value))
                      .orElseThrow());
    }
    try (Connection past =
            DriverManager.getConnection("jdbc:h2:" + folder.resolve("siembra"), "siembra", "");
        PreparedStatement turn =
            past.prepareStatement("update person set notes = 'turned' where id = ?")) {
      turn.setLong(1, person.value());
      assertThat(turn.executeUpdate()).isOne();
    }
    try (Database database = Databases.open(folder)) {
      Findings findings = database.check();
      assertThat(findings.faults())
          .containsExactly("the rows of person are not those that were written");
      assertThat(findings.people()).containsExactly(person);
      assertThatThrownBy(() -> database.backup(AT.plusSeconds(900)))
          .isInstanceOf(DamageException.class);
    }
    Recovery.of(folder).recover(AT);
    assertIsBack();
  }

  @Test
  void anOlderBackupAndMoreOfTheJournalDoAsWell() throws IOException {
    Path newest = backUp(5).file();
    lost = work(5);
    new Random(1).ints(200).forEach(at -> flip(newest, at));
    Files.delete(file());
    Recovery.of(folder).recover(AT);
    assertIsBack();
  }

  @Test
  void withoutAnyBackupTheJournalAloneDoes() throws IOException {
    Path fresh = folder.resolve("fresh");
    List<String> all;
    try (Database database = Databases.open(fresh)) {
      database.change(ChangeLabel.of("test"), NOW, commands::run);
      all = Dump.script(database);
    }
    Files.delete(fresh.resolve("siembra.mv.db"));
    assertThat(Recovery.of(fresh).plan().orElseThrow().backup()).isEmpty();
    Recovery.of(fresh).recover(AT);
    try (Database database = Databases.open(fresh)) {
      assertThat(Dump.script(database)).isEqualTo(all);
    }
  }

  @Test
  void whatCannotBeReadAnyMoreIsSaid() throws IOException {
    Path journal = journals().getLast();
    flip(journal, (int) (Files.size(journal) / 2));
    Files.delete(file());
    Recovery.Plan plan = Recovery.of(folder).plan().orElseThrow();
    assertThat(plan.lost()).isPositive();

    Path aside = Recovery.of(folder).recover(AT).orElseThrow();

    assertThat(aside.resolve(journal.getFileName())).exists();
    try (Database database = Databases.open(folder)) {
      assertThat(database.check().faults()).isEmpty();
    }
  }

  @Test
  void anOlderStateIsPutBackAndGoesItsOwnWay() throws IOException {
    List<String> then = work(1);
    Backup backup = backUp(9);
    work(10);

    Path aside = Recovery.of(folder).restore(backup, AT);

    assertThat(aside.resolve("siembra.mv.db")).exists();
    try (Database database = Databases.open(folder)) {
      assertThat(withoutPosition(Dump.script(database))).isEqualTo(withoutPosition(then));
    }
    lost = work(10);
    Files.delete(file());
    Recovery.of(folder).recover(AT);
    assertIsBack();
  }

  /// What the user left by going back has more records, and backups that are whole; it stays left.
  @Test
  void theNetworkThatWasLeftDoesNotComeBackInsteadOfTheNewOne() throws IOException {
    Backup early = backUp(7);
    work(20);
    backUp(8);
    Recovery.of(folder).restore(early, AT);
    lost = work(3);
    Files.delete(file());

    Recovery.Plan plan = Recovery.of(folder).plan().orElseThrow();
    assertThat(plan.changes()).isPositive();
    assertThat(plan.lost()).isZero();
    Recovery.of(folder).recover(AT.plusSeconds(1));

    assertIsBack();
  }

  /// One bad spot on a dying disk must not keep everything else from coming back.
  @Test
  void whatCannotBeReadIsPassedOverForWhatCan() throws IOException {
    Path newest = backUp(9).file();
    lost = work(2);
    Files.delete(newest);
    Files.createDirectory(newest);
    Files.createDirectory(newest.resolveSibling("unreadable.properties"));
    Files.delete(file());

    Recovery.of(folder).recover(AT);

    assertIsBack();
  }

  /// Stopped between two of its steps, a recovery is finished by the next start.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void stoppedAnywhereItIsFinishedByTheNextStart(int stop) throws IOException {
    Path old = folder.resolve("old");
    Files.copy(file(), old);
    Path journal = journals().getLast();
    long begun = Files.size(journal);
    lost = work(8);
    Files.move(old, file(), StandardCopyOption.REPLACE_EXISTING);
    flip(journal, (int) ((begun + Files.size(journal)) / 2));
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
    Recovery.Plan plan = Recovery.of(folder).plan().orElseThrow();
    assertThat(plan.changes()).isPositive();

    try {
      Recovery.of(folder, new Stopping(stop)).recover(AT);
    } catch (StoreException e) {
      assertThat(e).hasRootCauseMessage("stopped");
    }
    if (stop <= 2) {
      // Nothing was begun yet: its first backup was still to be made.
      assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
      Recovery.of(folder).recover(AT);
    }

    try (Database database = Databases.open(folder)) {
      assertThat(database.check().faults()).isEmpty();
      assertThat(database.read(stores -> stores.history().newest(99, Long.MAX_VALUE)).size())
          .isGreaterThan(25);
    }
  }

  @Test
  void aBackupMadeWhileWritingIsWhole() throws InterruptedException {
    try (Database database = Databases.open(folder)) {
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 60; i++) {
                  database.change(ChangeLabel.of("test"), NOW, commands::run);
                }
              });
      writer.start();
      for (int i = 1; i < 5; i++) {
        Backup made = database.backup(AT.plusSeconds(i));
        assertThat(made.changes()).isPositive();
      }
      writer.join();
      lost = Dump.script(database);
    }
    assertThat(journals()).hasSizeLessThanOrEqualTo(4);
    file().toFile().delete();
    Recovery.of(folder).recover(AT);
    assertIsBack();
  }

  @Test
  void aFileOlderThanItsBackupsIsNotTakenForTheNetwork() throws IOException {
    Path old = folder.resolve("old");
    Files.copy(file(), old);
    work(3);
    backUp(10);
    Files.move(old, file(), StandardCopyOption.REPLACE_EXISTING);
    for (Path journal : journals()) {
      Files.delete(journal);
    }
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
  }

  private void assertIsBack() {
    try (Database database = Databases.open(folder)) {
      assertThat(Dump.script(database)).isEqualTo(lost);
      assertThat(database.check().faults()).isEmpty();
      assertThat(database.undo(NOW)).isPresent();
    }
  }

  private List<String> work(int steps) {
    try (Database database = Databases.open(folder)) {
      for (int step = 0; step < steps; step++) {
        database.change(ChangeLabel.of("test"), NOW, commands::run);
      }
      return Dump.script(database);
    }
  }

  private Backup backUp(int minutes) {
    try (Database database = Databases.open(folder)) {
      return database.backup(AT.plusSeconds(60L * minutes));
    }
  }

  private static List<String> withoutPosition(List<String> script) {
    return script.stream().filter(line -> !line.contains("COUNTER")).toList();
  }

  private static void flip(Path file, int at) {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      long place = Math.floorMod(at, open.length());
      open.seek(place);
      int old = open.read();
      open.seek(place);
      open.write(old ^ 0x40);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path file() {
    return folder.resolve("siembra.mv.db");
  }

  private List<Path> journals() {
    return java.util.Arrays.stream(java.util.Objects.requireNonNull(folder.toFile().listFiles()))
        .map(java.io.File::toPath)
        .filter(file -> file.toString().endsWith(".journal"))
        .sorted()
        .toList();
  }
}
