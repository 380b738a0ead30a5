package app.siembra.house.planted.rules;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Each in a way of its own; the last may, for its clock was handed in.
final class AsksTheClock {
  @Breaks(Wall.CLOCK)
  static final class ForToday {
    LocalDate today(ZoneId zone) {
      return LocalDate.now(zone);
    }
  }

  @Breaks(Wall.CLOCK)
  static final class ByReference {
    Supplier<Instant> now() {
      return Instant::now;
    }
  }

  @Breaks(Wall.CLOCK)
  static final class ForAClock {
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  @Breaks(Wall.CLOCK)
  static final class ForTheZone {
    ZoneId zone() {
      return ZoneId.systemDefault();
    }
  }

  @Breaks(Wall.CLOCK)
  static final class InMilliseconds {
    long now() {
      return System.currentTimeMillis();
    }
  }

  static final class WithItsOwnClock {
    LocalDate today(Clock clock) {
      return LocalDate.now(clock);
    }
  }
}
