package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever asks the database for something may be interrupted meanwhile; an interrupt that reached the
/// file would close it for everybody.
final class InterruptTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 3, 1));

  @TempDir Path folder;

  @Test
  void whoeverIsInterruptedHarmsNothing() throws InterruptedException {
    AtomicInteger interrupted = new AtomicInteger();
    try (Database database = Databases.at(folder)) {
      for (int time = 0; time < 12; time++) {
        int now = time;
        Thread caller =
            new Thread(
                () -> {
                  note(database, now, Thread.currentThread());
                  interrupted.addAndGet(Thread.interrupted() ? 1 : 0);
                });
        caller.start();
        caller.join();
        assertThat(noted(database)).as("after %d", time).isEqualTo(time + 1);
      }
      assertThat(interrupted).as("they noticed it all the same").hasValue(12);
      assertThat(database.check().faults()).isEmpty();
    }
    try (Database again = Databases.open(folder)) {
      assertThat(noted(again)).isEqualTo(12);
    }
  }

  private static void note(Database database, int time, Thread caller) {
    var _ =
        database.change(
            ChangeLabel.of("test"),
            NOW,
            stores -> {
              stores.settings().put("time-" + time, "");
              caller.interrupt();
              return true;
            });
  }

  private static int noted(Database database) {
    return database.read(
        stores -> {
          int found = 0;
          for (int time = 0; time < 12; time++) {
            found += stores.settings().find("time-" + time).isPresent() ? 1 : 0;
          }
          return found;
        });
  }
}
