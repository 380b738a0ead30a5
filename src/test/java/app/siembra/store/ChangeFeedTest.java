package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangeFeedTest {
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

  /// Random commands, undone, redone and reopened at random: after each step all tables are what
  /// they were at that point of the history, and the store finds itself sound.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void undoAndRedoBringBackExactlyWhatWas(long seed) {
    Invented invented = new Invented(seed);
    Commands commands = new Commands(invented);
    Deque<Map<String, String>> past = new ArrayDeque<>();
    Deque<Map<String, String>> future = new ArrayDeque<>();
    Map<String, String> now = Dump.of(database);
    for (int step = 0; step < 150; step++) {
      int choice = invented.upTo(10);
      if (choice < 3) {
        assertThat(database.undo(NOW).isPresent()).isEqualTo(!past.isEmpty());
        if (!past.isEmpty()) {
          future.push(now);
          now = past.pop();
        }
      } else if (choice < 5) {
        assertThat(database.redo(NOW).isPresent()).isEqualTo(!future.isEmpty());
        if (!future.isEmpty()) {
          past.push(now);
          now = future.pop();
        }
      } else if (choice < 6) {
        close();
        open();
      } else if (database.change(ChangeLabel.of("test"), NOW, commands::run).change() != null) {
        past.push(now);
        future.clear();
        now = Dump.of(database);
      }
      assertThat(Dump.of(database)).as("step %d", step).isEqualTo(now);
    }
    assertThat(database.check().faults()).isEmpty();
    assertThat(now).hasSizeGreaterThan(50);
  }
}
