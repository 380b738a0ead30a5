package app.siembra.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How often something is to be done again.
///
/// @param every how many units, 1 to 999
/// @param unit of what
/// @param since the day that it is counted from, so that the end of a month stays one; null where
///   it is counted from when it was done
public record Repeat(int every, Unit unit, @Nullable LocalDate since) {
  private static final int MOST = 999;

  /// The units.
  public enum Unit {
    DAYS(ChronoUnit.DAYS),
    WEEKS(ChronoUnit.WEEKS),
    MONTHS(ChronoUnit.MONTHS),
    YEARS(ChronoUnit.YEARS);

    private final ChronoUnit length;

    Unit(ChronoUnit length) {
      this.length = length;
    }
  }

  public Repeat {
    Check.within(every, 1, MOST, "repeat.range");
  }

  /// When it is to be done again, which is after both days.
  ///
  /// @param due when it was to be done
  /// @param done when it was done, or was left out
  public LocalDate next(LocalDate due, LocalDate done) {
    return since == null
        ? done.plus(every, unit.length)
        : after(since, due.isAfter(done) ? due : done);
  }

  /// Whether it is counted from a day, and comes on this one.
  public boolean fallsOn(LocalDate day) {
    return since != null
        && (day.equals(since) || day.isAfter(since) && after(since, day.minusDays(1)).equals(day));
  }

  /// What was missed does not pile up: the first day that is still to come.
  private LocalDate after(LocalDate from, LocalDate day) {
    long times = Math.max(1, unit.length.between(from, day) / every);
    LocalDate next = from.plus(times * every, unit.length);
    while (!next.isAfter(day)) {
      times++;
      next = from.plus(times * every, unit.length);
    }
    return next;
  }
}
