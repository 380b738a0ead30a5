package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the network while the window has it open: each minute at the disk, and at once and
/// each hour it makes a backup, where anything has changed or the newest is a week old.
final class Caretaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
  private static final Duration INTERVAL = Duration.ofHours(1);

  private final Services services;
  private final Timer timer;
  private final Supplier<Moment> clock;
  private final Consumer<Throwable> failed;
  private @Nullable Instant last;

  /// @param failed is told where the network turns out to be damaged, or of what nobody expected
  Caretaker(Services services, Timer timer, Supplier<Moment> clock, Consumer<Throwable> failed) {
    this.services = services;
    this.timer = timer;
    this.clock = clock;
    this.failed = failed;
  }

  Caretaker begin() {
    timer.watch(this::look, failed);
    return this;
  }

  /// A clock that was put back counts as an hour.
  private void look() {
    services.storage().tend();
    Moment moment = clock.get();
    Instant before = last;
    if (before == null
        || moment.now().isBefore(before)
        || Duration.between(before, moment.now()).compareTo(INTERVAL) >= 0) {
      last = moment.now();
      backUp(moment);
    }
  }

  private void backUp(Moment moment) {
    services
        .safekeeping()
        .backUpIfDue(moment)
        .ifPresent(copy -> LOG.debug("backed up: {}", copy.file().getFileName()));
  }

  @Override
  public void close() {
    timer.close();
  }
}
