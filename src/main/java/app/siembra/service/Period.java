package app.siembra.service;

import java.time.LocalDate;

/// Days from one to another, both included.
public record Period(LocalDate from, LocalDate to) {
  /// The whole year of that day.
  public static Period yearOf(LocalDate day) {
    return new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
  }

  /// All days up to this one.
  public static Period until(LocalDate day) {
    return new Period(LocalDate.of(1, 1, 1), day);
  }

  /// Whether it has that day.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
