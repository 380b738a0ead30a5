package app.siembra.exchange;

import app.siembra.model.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that a reader found in a file of what happened, with the line where it starts (from
/// 1).
public sealed interface TalkEntry {
  /// The line of the file where it starts.
  long line();

  /// Something happened with people.
  record Happened(long line, TalkDraft talk) implements TalkEntry {}

  /// The user wrote a line of their log.
  ///
  /// @param on the day of which it speaks where it says no other; null where the file does not say
  record Said(long line, @Nullable LocalDate on, String text) implements TalkEntry {}

  /// It was passed over, as many others of its kind are.
  record Passed(long line, Reason reason) implements TalkEntry {}

  /// Why something was passed over that is not worth a word of its own.
  enum Reason {
    /// Nobody else is in it.
    ALONE,
    /// It has not been yet.
    AHEAD,
    /// The user removed it after another file had brought it.
    REMOVED
  }

  /// Something was left out.
  ///
  /// @param reason why
  record Skipped(long line, Problem reason) implements TalkEntry {}
}
