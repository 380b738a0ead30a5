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

  /// Something was left out.
  ///
  /// @param reason why
  record Skipped(long line, Problem reason) implements TalkEntry {}
}
