package app.siembra.ui.parts;

import app.siembra.model.Moment;
import app.siembra.ui.kit.Tasks;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/// Lets the window say everything as of the day it is, however long it stays open.
public final class Midnight {
  /// A computer that slept has not counted the time: so the clock is looked at now and then too.
  private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);

  private final Tasks tasks;
  private final Speech speech;
  private final Supplier<Moment> clock;

  public Midnight(Tasks tasks, Speech speech, Supplier<Moment> clock) {
    this.tasks = tasks;
    this.speech = speech;
    this.clock = clock;
  }

  /// Looks at the clock from now on: when a day begins, and now and then.
  public void begin() {
    look();
    tasks.later(untilNext(clock.get()), this::begin);
  }

  /// Looks which day it is.
  public void look() {
    speech.turnTo(clock.get().today());
  }

  private static Duration untilNext(Moment moment) {
    ZonedDateTime now = moment.now().atZone(moment.zone());
    ZonedDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay(moment.zone());
    // Never a little before; and where the clock stands still, not again and again.
    Duration left = Duration.between(now, midnight).plusSeconds(1);
    return left.compareTo(NOW_AND_THEN) < 0 ? left : NOW_AND_THEN;
  }
}
