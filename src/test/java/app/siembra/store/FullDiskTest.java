package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.reliability.FailingDisk;
import app.siembra.reliability.SmallDisk;
import app.siembra.store.disk.Ballast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An open network on a disk that fills up, cannot be written to, or is taken away, and comes back.
final class FullDiskTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Moment NOW = new Moment(AT, ZoneOffset.UTC, LocalDate.of(2026, 3, 1));
  private static final long ROOM = 200_000_000;

  @TempDir Path folder;
  private final SmallDisk disk = new SmallDisk(ROOM);

  @Test
  void withTooLittleRoomNothingIsTouchedAndReadingGoesOn() throws IOException {
    try (Database database = Databases.at(folder, disk)) {
      add(database, "one");
      List<DiskState> heard = new ArrayList<>();
      var _ = database.disk().listen(() -> heard.add(database.disk().state()));
      disk.leave(DiskWatch.LEAST - 1);
      List<String> before = files();

      assertThatThrownBy(() -> add(database, "two"))
          .isInstanceOfSatisfying(
              ReadOnlyException.class,
              refused ->
                  assertThat(refused.state()).isEqualTo(new DiskState.Full(DiskWatch.LEAST - 1)));
      assertThatThrownBy(() -> database.undo(NOW)).isInstanceOf(ReadOnlyException.class);
      assertThatThrownBy(() -> database.redo(NOW)).isInstanceOf(ReadOnlyException.class);
      assertThatThrownBy(() -> database.backup(AT)).isInstanceOf(ReadOnlyException.class);
      assertThatThrownBy(() -> database.mark(stores -> mark(stores, "three")))
          .isInstanceOf(ReadOnlyException.class);

      assertThat(files()).isEqualTo(before);
      assertThat(settings(database)).containsExactly("one");
      disk.leave(DiskWatch.LEAST);
      add(database, "two");
      assertThat(settings(database)).containsExactly("one", "two");
      assertThat(heard)
          .containsExactly(new DiskState.Full(DiskWatch.LEAST - 1), new DiskState.Fine());
    }
  }

  /// Others fill the disk up between the look and the write, of the journal or of the database.
  @ParameterizedTest
  @ValueSource(longs = {0, 100})
  void whatIsUnderWayIsFinishedWithTheBallast(long left) throws IOException {
    Database database = Databases.at(folder, disk);
    assertThat(database.disk().tend().isFine()).isTrue();
    assertThat(ballast()).hasSize(Ballast.SIZE);
    assertThat(Files.getPosixFilePermissions(ballast()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    add(database, "one");

    change(
        database,
        stores -> {
          mark(stores, "two");
          disk.leave(left);
        });

    assertThat(ballast()).doesNotExist();
    assertThat(settings(database)).containsExactly("one", "two");
    assertThatThrownBy(() -> add(database, "three")).isInstanceOf(ReadOnlyException.class);
    assertThat(database.disk().tend()).isInstanceOf(DiskState.Full.class);
    assertThat(ballast()).doesNotExist();

    disk.leave(DiskWatch.LEAST + Ballast.SIZE);
    assertThat(database.disk().tend().isFine()).isTrue();
    assertThat(ballast()).as("not at the price of being short again").doesNotExist();
    disk.leave(ROOM);
    database.disk().tend();
    assertThat(ballast()).hasSize(Ballast.SIZE);
    add(database, "three");
    database.close();
    try (Database again = Databases.open(folder)) {
      assertThat(settings(again)).containsExactly("one", "three", "two");
      assertThat(again.check().sound()).isTrue();
    }
  }

  @Test
  void withoutBallastWhatDoesNotFitIsToldAndNothingOfItIsThere() {
    Database database = Databases.at(folder, disk);
    add(database, "one");

    assertThatThrownBy(
            () ->
                change(
                    database,
                    stores -> {
                      mark(stores, "two");
                      disk.leave(0);
                    }))
        .isInstanceOf(ReadOnlyException.class)
        .hasCauseInstanceOf(StoreException.class);

    assertThat(settings(database)).containsExactly("one");
    disk.leave(ROOM);
    add(database, "three");
    database.close();
    try (Database again = Databases.open(folder)) {
      assertThat(settings(again)).containsExactly("one", "three");
    }
  }

  @Test
  void oneThatIsFullAlreadyIsOpenedAndRead() {
    try (Database database = Databases.at(folder, disk)) {
      add(database, "one");
    }
    disk.leave(0);
    try (Database database = Databases.at(folder, disk)) {
      assertThat(settings(database)).containsExactly("one");
      assertThatThrownBy(() -> add(database, "two")).isInstanceOf(ReadOnlyException.class);
    }
  }

  @Test
  void oneThatCannotBeWrittenToIsTriedAgainBeforeEachChange() {
    var failing = new FailingDisk();
    try (Database database = Databases.at(folder, failing)) {
      add(database, "one");
      failing.failAt(0, Integer.MAX_VALUE, FailingDisk.Way.ERROR);
      assertThatThrownBy(() -> add(database, "two"))
          .isInstanceOfSatisfying(
              ReadOnlyException.class,
              refused -> assertThat(refused.state()).isEqualTo(new DiskState.Unwritable()));
      assertThat(settings(database)).containsExactly("one");
      assertThatThrownBy(() -> add(database, "two")).isInstanceOf(ReadOnlyException.class);

      failing.mend();
      add(database, "two");
      assertThat(settings(database)).containsExactly("one", "two");
      assertThat(database.disk().state().isFine()).isTrue();
    }
  }

  @Test
  void aFolderThatWasAwayIsNotWrittenToBeforeItIsOpenedAgain() throws IOException {
    Path here = folder.resolve("stick");
    Path away = folder.resolve("pocket");
    try (Database database = Databases.at(Files.createDirectory(here))) {
      add(database, "one");
      Files.move(here, away);
      assertThatThrownBy(() -> add(database, "two")).isInstanceOf(ReadOnlyException.class);
      assertThat(database.disk().state()).isEqualTo(new DiskState.Gone());
      assertThat(here).doesNotExist();

      Files.move(away, here);
      assertThat(database.disk().look()).isEqualTo(new DiskState.Back());
      assertThatThrownBy(() -> add(database, "two")).isInstanceOf(ReadOnlyException.class);
    }
    try (Database again = Databases.open(here)) {
      add(again, "two");
      assertThat(settings(again)).containsExactly("one", "two");
    }
  }

  private Path ballast() {
    return folder.resolve("siembra.ballast");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file + " " + file.toFile().length()).sorted().toList();
    }
  }

  private static List<String> settings(Database database) {
    return database.read(
        stores ->
            Stream.of("one", "two", "three")
                .filter(name -> stores.settings().find(name).isPresent())
                .sorted()
                .toList());
  }

  private static void add(Database database, String name) {
    change(database, stores -> mark(stores, name));
  }

  private static void change(Database database, Consumer<Stores> command) {
    database.change(
        ChangeLabel.of("test"),
        NOW,
        stores -> {
          command.accept(stores);
          return true;
        });
  }

  private static boolean mark(Stores stores, String name) {
    stores.settings().put(name, "");
    return true;
  }
}
