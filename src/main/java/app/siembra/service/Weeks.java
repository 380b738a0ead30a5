package app.siembra.service;

import java.time.LocalDate;
import java.util.List;

/// The last twelve whole weeks, Monday to Sunday, the oldest first.
public record Weeks(List<Week> weeks) {
  /// How many weeks there are.
  public static final int COUNT = 12;

  /// One week.
  ///
  /// @param monday its first day
  /// @param people distinct people in contact
  /// @param faceToFace how many of them face to face
  public record Week(LocalDate monday, int people, int faceToFace) {}

  public Weeks {
    weeks = List.copyOf(weeks);
  }

  /// The last whole week.
  public Week last() {
    return weeks.getLast();
  }
}
