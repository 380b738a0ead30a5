package app.siembra.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// When a use case runs: what rules call `today`, and what is written down as the time of a change.
///
/// @param now the instant, for the time of a change
/// @param zone the user's zone
/// @param today the date as of which rules answer; another day than that of `now` where the user
///   asked so
public record Moment(Instant now, ZoneId zone, LocalDate today) {

  /// This moment of the clock, in its zone.
  public static Moment of(Clock clock) {
    Instant now = clock.instant();
    return new Moment(now, clock.getZone(), LocalDate.ofInstant(now, clock.getZone()));
  }

  /// An instant by the clock on the user's wall.
  public LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }

  /// Whether rules answer as of the day that it is.
  public boolean isNow() {
    return today.equals(LocalDate.ofInstant(now, zone));
  }

  /// The same instant, answering as of another day.
  public Moment asOf(LocalDate day) {
    return new Moment(now, zone, day);
  }
}
