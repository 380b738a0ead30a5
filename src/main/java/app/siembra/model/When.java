package app.siembra.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// When something happened, as the user saw it on the calendar and the clock.
///
/// @param date the local date
/// @param time the local time, or null
/// @param zone where that clock was, or null
public record When(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
  /// On this day, at no particular time.
  public static When on(LocalDate date) {
    return new When(date, null, null);
  }
}
