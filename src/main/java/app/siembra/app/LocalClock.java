package app.siembra.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.function.Supplier;

/// The clock on the user's wall: it follows a computer that travels, which Java by itself does not.
final class LocalClock extends Clock {
  private static final String NAMED = "user.timezone";

  private final ZoneId home;
  private final ZoneId first;
  private final Supplier<ZoneId> system;

  /// @param home the zone until the computer is in another one
  /// @param system asks the computer
  LocalClock(ZoneId home, Supplier<ZoneId> system) {
    this.home = home;
    this.first = system.get();
    this.system = system;
  }

  /// This computer's clock.
  static LocalClock here() {
    return from(ZoneId.systemDefault());
  }

  /// The same, in that zone until the computer is in another one.
  static LocalClock from(ZoneId home) {
    return new LocalClock(home, LocalClock::ask);
  }

  /// Java asks the computer once and keeps the answer in two places.
  private static synchronized ZoneId ask() {
    System.clearProperty(NAMED);
    TimeZone.setDefault(null);
    return ZoneId.systemDefault();
  }

  @Override
  public ZoneId getZone() {
    ZoneId now = system.get();
    return now.equals(first) ? home : now;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
