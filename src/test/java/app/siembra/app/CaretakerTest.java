package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.service.SafeCopy;
import app.siembra.service.Safekeeping;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups while the window is open, by a clock that a test turns.
class CaretakerTest {
  @TempDir Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private Studio studio;
  private Moment moment = Studio.NOW;
  private Runnable look = () -> {};
  private Runnable failing = () -> {};

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    studio.add("Ana");
    var _ = new Caretaker(studio.services(), new Turned(), this::now, failures::add).begin();
  }

  @AfterEach
  void close() {
    studio.close();
    assertThat(failures).isEmpty();
  }

  private Moment now() {
    failing.run();
    return moment;
  }

  /// Time passes only where the test says so.
  private final class Turned implements Timer {
    @Override
    public void every(Duration interval, Runnable task) {
      assertThat(interval).isLessThanOrEqualTo(Duration.ofMinutes(1));
      look = task;
    }

    @Override
    public void close() {
      look = () -> {};
    }
  }

  @Test
  void makesOneAtTheStartAndThenOneAnHour() {
    look.run();
    assertThat(copies()).hasSize(1);

    studio.add("Luis");
    pass(Duration.ofMinutes(59));
    assertThat(copies()).hasSize(1);
    pass(Duration.ofMinutes(1));
    assertThat(copies()).hasSize(2);
    pass(Duration.ofHours(3));
    assertThat(copies()).hasSize(2);
  }

  @Test
  void anHourAfterWakingAndAfterAClockThatWasPutBackTheyGoOn() {
    look.run();
    studio.add("Luis");
    pass(Duration.ofDays(-2));
    assertThat(copies()).hasSize(2);
    studio.add("Jon");
    pass(Duration.ofHours(9));
    assertThat(copies()).hasSize(3);
  }

  @Test
  void whateverHappensItLooksAgain() {
    RuntimeException strange = new IllegalStateException("no clock");
    failing =
        () -> {
          throw strange;
        };
    look.run();
    assertThat(failures).containsExactly(strange);
    failing =
        () -> {
          throw new StackOverflowError();
        };
    look.run();
    assertThat(failures).hasSize(2);
    failures.clear();

    failing = () -> {};
    look.run();
    assertThat(copies()).hasSize(1);
  }

  private void pass(Duration time) {
    Instant now = moment.now().plus(time);
    moment = new Moment(now, moment.zone(), moment.today());
    look.run();
  }

  private List<SafeCopy> copies() {
    return safekeeping().copies();
  }

  private Safekeeping safekeeping() {
    return studio.services().safekeeping();
  }
}
