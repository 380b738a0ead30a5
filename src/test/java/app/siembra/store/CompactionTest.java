package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompactionTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 3, 1));
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void aFileFullOfWhatWasOnceIsMadeSmallAsItIsClosed() throws IOException {
    List<String> before;
    try (Database database = Databases.open(folder)) {
      grow(database);
      assertThat(Files.size(file())).isGreaterThan(33L * MEGABYTE);
      before = Dump.script(database);
    }
    assertThat(Files.size(file())).isLessThan(5L * MEGABYTE);
    try (Database database = Databases.open(folder)) {
      assertThat(Dump.script(database)).isEqualTo(before);
      assertThat(database.check().faults()).isEmpty();
    }
    assertThat(folder.resolve("siembra-unfinished.mv.db")).doesNotExist();
  }

  /// What the window remembers leaves no trace in the feed, so all of it but the last is dead room.
  private void grow(Database database) throws IOException {
    for (int i = 0; Files.size(file()) < 34L * MEGABYTE; i++) {
      remember(database, "x".repeat(900) + i);
    }
  }

  private static void remember(Database database, String content) {
    database.mark(
        stores -> {
          for (int name = 0; name < 200; name++) {
            stores.memory().put("place " + name, content);
          }
          return true;
        });
  }

  @Test
  void aSmallFileIsLeftAlone() throws IOException {
    try (Database database = Databases.open(folder)) {
      for (int i = 0; i < 20; i++) {
        String name = "n" + i;
        database.change(
            ChangeLabel.of("test"),
            NOW,
            stores -> {
              stores.settings().put(name, "");
              return true;
            });
      }
    }
    long size = Files.size(file());
    Databases.open(folder).close();
    assertThat(Files.size(file())).isGreaterThanOrEqualTo(size);
  }

  private Path file() {
    return folder.resolve("siembra.mv.db");
  }
}
