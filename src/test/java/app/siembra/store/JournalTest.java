package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The journal and the database, when one of them is older than the other.
final class JournalTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  @TempDir Path folder;
  @TempDir Path elsewhere;

  /// Everything that was done since the file was copied comes back: facts, the feed, figures, marks.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anOldFileIsBroughtToWhereTheJournalIs(long seed) throws IOException {
    Invented invented = new Invented(seed);
    Commands commands = new Commands(invented);
    work(commands, invented, 5);
    copy(file(), elsewhere.resolve("old"));
    List<String> after = work(commands, invented, 40);

    copy(elsewhere.resolve("old"), file());

    try (Database database = Databases.open(folder)) {
      assertThat(Dump.script(database)).isEqualTo(after);
      assertThat(database.check().faults()).isEmpty();
      assertThat(database.undo(NOW)).isPresent();
    }
  }

  @Test
  void aRecordThatIsTornIsForgottenAndTheNextOneFollows() throws IOException {
    add("one");
    copy(file(), elsewhere.resolve("old"));
    long whole = Files.size(journal());
    add("two");
    copy(elsewhere.resolve("old"), file());
    for (long length : List.of(Files.size(journal()) - 1, whole + 5, whole + 1)) {
      cut(journal(), length);
      try (Database database = Databases.open(folder)) {
        assertThat(settings(database)).containsExactly("one");
      }
      assertThat(journal()).hasSize(whole);
    }
    add("three");
    copy(elsewhere.resolve("old"), file());
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("one", "three");
    }
  }

  @Test
  void whereTheJournalIsMissingOrOlderANewOneBegins() throws IOException {
    add("one");
    copy(journal(), elsewhere.resolve("journal"));
    add("two");
    copy(elsewhere.resolve("journal"), journal());
    add("three");
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("one", "three", "two");
    }
    for (Path file : journals()) {
      Files.delete(file);
    }
    add("four");
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("four", "one", "three", "two");
    }
  }

  @Test
  void theJournalOfAnotherNetworkIsRefused() throws IOException {
    add("one");
    Databases.open(elsewhere).close();
    copy(elsewhere.resolve(journal().getFileName()), journal());
    assertThat(Database.open(folder))
        .isInstanceOfSatisfying(
            Opening.Unreadable.class,
            opening -> assertThat(opening.damage()).isEqualTo(Opening.Damage.APART));
  }

  /// What was acknowledged after the damage cannot be read: that must be said, not passed over.
  @Test
  void aJournalDamagedInItsMiddleIsNotTakenForATornOne() throws IOException {
    add("one");
    copy(file(), elsewhere.resolve("old"));
    long middle = Files.size(journal()) + 20;
    add("two");
    add("three");
    copy(elsewhere.resolve("old"), file());
    spoil(journal(), middle);
    long length = Files.size(journal());
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
    assertThat(journal()).hasSize(length);
  }

  /// A power cut in the middle of a commit may leave its end without its middle: nobody was told of it.
  @Test
  void theLastRecordWithoutItsMiddleWasUnderWay() throws IOException {
    add("one");
    copy(file(), elsewhere.resolve("old"));
    long middle = Files.size(journal()) + 20;
    add("two");
    copy(elsewhere.resolve("old"), file());
    spoil(journal(), middle);
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("one");
    }
  }

  @Test
  void aDamagedMiddleIsFoundBehindATornEndToo() throws IOException {
    add("one");
    copy(file(), elsewhere.resolve("old"));
    long middle = Files.size(journal()) + 20;
    add("two");
    add("three");
    add("four");
    copy(elsewhere.resolve("old"), file());
    spoil(journal(), middle);
    cut(journal(), Files.size(journal()) - 7);
    long length = Files.size(journal());
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
    assertThat(journal()).hasSize(length);
  }

  @Test
  void aFileOfWhichTheHeaderIsDamagedIsNeitherPassedOverNorOverwritten() throws IOException {
    add("one");
    try (Database database = Databases.open(folder)) {
      database.backup(NOW.now());
    }
    copy(file(), elsewhere.resolve("old"));
    add("two");
    copy(elsewhere.resolve("old"), file());
    spoil(journal(), 3);
    byte[] before = Files.readAllBytes(journal());
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
    assertThat(journal()).hasBinaryContent(before);
  }

  @Test
  void oldFilesThatWerePutBackAreNotTakenForTheNetwork() throws IOException {
    add("one");
    copy(file(), elsewhere.resolve("old"));
    Path begun = journal();
    copy(begun, elsewhere.resolve("journal"));
    add("two");
    try (Database database = Databases.open(folder)) {
      database.backup(NOW.now());
    }
    for (Path file : journals()) {
      Files.delete(file);
    }
    copy(elsewhere.resolve("old"), file());
    copy(elsewhere.resolve("journal"), begun);
    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
    Recovery.of(folder).recover(NOW.now());
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("one", "two");
    }
  }

  @Test
  void aMissingDatabaseIsNoNewNetwork() throws IOException {
    add("one");
    Files.delete(file());
    assertThat(Database.open(folder))
        .isInstanceOfSatisfying(
            Opening.Unreadable.class,
            opening -> assertThat(opening.damage()).isEqualTo(Opening.Damage.MISSING));
  }

  @Test
  void aCommandThatFailsLeavesNothingInTheJournal() throws IOException {
    add("one");
    long length = Files.size(journal());
    try (Database database = Databases.open(folder)) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      database.change(
                          ChangeLabel.of("test"),
                          NOW,
                          stores -> {
                            stores.settings().put("two", "");
                            throw new IllegalStateException("no");
                          })))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(journal()).hasSize(length);
    add("three");
    try (Database database = Databases.open(folder)) {
      assertThat(settings(database)).containsExactly("one", "three");
    }
  }

  private List<String> work(Commands commands, Invented invented, int steps) {
    try (Database database = Databases.open(folder)) {
      for (int step = 0; step < steps; step++) {
        switch (invented.upTo(6)) {
          case 0 -> database.undo(NOW);
          case 1 -> database.redo(NOW);
          case 2 -> database.mark(stores -> mark(stores, invented));
          default -> database.change(ChangeLabel.of("test"), NOW, commands::run);
        }
      }
      return Dump.script(database);
    }
  }

  private static boolean mark(Stores stores, Invented invented) {
    stores.marks().hide("seed " + invented.upTo(10));
    stores.memory().put("place", Integer.toString(invented.upTo(10)));
    return true;
  }

  private void add(String name) {
    try (Database database = Databases.open(folder)) {
      database.change(
          ChangeLabel.of("test"),
          NOW,
          stores -> {
            stores.settings().put(name, "");
            return true;
          });
    }
  }

  private static List<String> settings(Database database) {
    return List.copyOf(database.read(stores -> stores.settings().all()).keySet());
  }

  private Path file() {
    return folder.resolve("siembra.mv.db");
  }

  private Path journal() throws IOException {
    return journals().getLast();
  }

  private List<Path> journals() throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.journal")) {
      files.forEach(all::add);
    }
    all.sort(null);
    return all;
  }

  private static void cut(Path file, long length) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(length);
    }
  }

  private static void spoil(Path file, long at) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(at);
      open.write(0xFF);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
