package app.siembra.store;

import app.siembra.model.PersonId;
import java.time.LocalDate;

/// What happened with a person on Today (rule 4); no part of the history.
///
/// @param person whom
/// @param day the day on which
/// @param kind what
public record Mark(PersonId person, LocalDate day, Kind kind) {
  /// The kinds of marks.
  public enum Kind {
    /// The window showed them among today's few.
    SHOWN,
    /// The user acted upon them: reach, log, later, no reminders, open, not today.
    ACTED,
    /// They were one of today's few when the user acted upon them: nobody takes their place on that
    /// day.
    SPENT,
    /// They were offered as someone from before.
    FROM_BEFORE
  }
}
