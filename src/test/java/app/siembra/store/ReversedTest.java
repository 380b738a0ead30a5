package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any change of the past can be taken back alone, unless something stands upon it.
final class ReversedTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// Whatever was done, and whatever of it is taken back: the store finds itself sound, and doing it
  /// again gives exactly what was.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsTakenBackAloneLeavesAllElseWhole(long seed) {
    Invented invented = new Invented(seed);
    Commands commands = new Commands(invented);
    int done = 0;
    int blocked = 0;
    for (int step = 0; step < 60; step++) {
      var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      if (step % 3 == 2) {
        ChangeSet some = invented.one(standing());
        Map<String, String> before = Dump.of(database);
        switch (database.reverse(some.sequence(), NOW)) {
          case Reversed.Done _ -> {
            done++;
            assertThat(database.check().faults()).as("step %d", step).isEmpty();
            if (step % 2 == 0) {
              Map<String, String> without = Dump.of(database);
              assertThat(database.undo(NOW)).isPresent();
              assertThat(Dump.of(database)).as("undone in step %d", step).isEqualTo(before);
              assertThat(database.redo(NOW)).isPresent();
              assertThat(Dump.of(database)).as("redone in step %d", step).isEqualTo(without);
              assertThat(database.undo(NOW)).isPresent();
              assertThat(Dump.of(database)).as("undone again in step %d", step).isEqualTo(before);
            }
          }
          case Reversed.Blocked(List<ChangeSet> by) -> {
            blocked++;
            assertThat(by).allMatch(later -> later.sequence() > some.sequence());
            assertThat(Dump.of(database)).isEqualTo(before);
          }
          case Reversed.Impossible() -> throw new AssertionError("it stands");
        }
      }
    }
    assertThat(done).isPositive();
    assertThat(blocked).isPositive();
  }

  /// What was removed comes back, whatever was done since, and nothing of that is lost.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasRemovedComesBackWhateverWasDoneSince(long seed) {
    Invented invented = new Invented(seed);
    Commands commands = new Commands(invented);
    for (int step = 0; step < 64; step++) {
      var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      if (step % 4 == 1) {
        remove(invented);
      }
      if (step % 8 == 7) {
        putBack(invented, step);
      }
    }
  }

  /// Whatever is erased, undo goes as far back as it can and nowhere wrong.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsErasedLeavesAllElseWhole(long seed) {
    Invented invented = new Invented(seed);
    Commands commands = new Commands(invented);
    int erased = 0;
    for (int step = 0; step < 48; step++) {
      var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      if (step % 6 == 5) {
        remove(invented);
        long removal = standing().getFirst().sequence();
        if (database.erase(removal, List.of(removal), ChangeLabel.of("erased"), NOW)
            instanceof Reversed.Done) {
          erased++;
        }
        for (int times = 0; times < 3 && database.undo(NOW).isPresent(); times++) {
          assertThat(database.check().faults()).as("step %d", step).isEmpty();
        }
        while (database.redo(NOW).isPresent()) {
          assertThat(database.check().faults()).as("redone in step %d", step).isEmpty();
        }
      }
    }
    assertThat(erased).isPositive();
  }

  private void remove(Invented invented) {
    var _ =
        database.change(
            ChangeLabel.of("remove"),
            NOW,
            stores -> {
              List<PersonId> all = stores.people().lines().stream().map(PersonLine::id).toList();
              all.stream().findAny().ifPresent(_ -> stores.people().delete(invented.one(all)));
              stores
                  .interactions()
                  .newest(1)
                  .forEach(one -> stores.interactions().delete(one.id()));
              return true;
            });
  }

  private void putBack(Invented invented, int step) {
    List<ChangeSet> removals =
        standing().stream().filter(set -> set.label().key().equals("remove")).toList();
    if (!removals.isEmpty()) {
      ChangeSet some = invented.one(removals);
      Map<String, String> before = Dump.of(database);

      assertThat(database.putBack(some.sequence(), ChangeLabel.of("back"), NOW))
          .isInstanceOf(Reversed.Done.class);

      assertThat(database.check().faults()).as("step %d", step).isEmpty();
      assertThat(ids(Dump.of(database), "person")).containsAll(ids(before, "person"));
      assertThat(ids(Dump.of(database), "interaction")).containsAll(ids(before, "interaction"));
      if (step % 16 == 7) {
        assertThat(database.undo(NOW)).isPresent();
        assertThat(Dump.of(database)).as("undone in step %d", step).isEqualTo(before);
      }
    }
  }

  private static List<String> ids(Map<String, String> dump, String table) {
    return dump.keySet().stream().filter(row -> row.startsWith(table + " ")).toList();
  }

  @Test
  void nothingIsTakenBackTwice() {
    var _ = database.change(ChangeLabel.of("test"), NOW, new Commands(new Invented(1))::run);
    long first =
        database.read(stores -> stores.history().newest(1, Long.MAX_VALUE)).getFirst().sequence();

    assertThat(database.reverse(first, NOW)).isInstanceOf(Reversed.Done.class);

    assertThat(database.reverse(first, NOW)).isInstanceOf(Reversed.Impossible.class);
    assertThat(database.reverse(77, NOW)).isInstanceOf(Reversed.Impossible.class);
  }

  private List<ChangeSet> standing() {
    return database.read(stores -> stores.history().newest(40, Long.MAX_VALUE)).stream()
        .filter(ChangeSet::canBeReversed)
        .toList();
  }
}
