package app.siembra.model;

import java.time.LocalDate;

/// One line that the scheduler makes; its identity is all of its components (rule 11).
///
/// @param kind why
/// @param subject the id of the person, follow-up, help entry or introduction it is about
/// @param due the day it is for
public record Reminder(Kind kind, long subject, LocalDate due) {
  /// Why there is a reminder.
  public enum Kind {
    QUIET,
    DATE,
    FOLLOW_UP,
    HELP_PROMISED,
    THANKS_PENDING,
    INTRODUCTION,
    OWN
  }
}
