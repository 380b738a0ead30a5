package app.siembra.service;

import app.siembra.model.ChangeLabel;
import java.time.Instant;

/// A line of the history: everything one command changed.
///
/// @param sequence its number, rising with time
/// @param at when
/// @param label what it is called; taking it back and doing it again are called the same
/// @param kind whether it did something new, took that back, or did it again
/// @param undone whether it was taken back since
public record HistoryLine(long sequence, Instant at, ChangeLabel label, Kind kind, boolean undone) {

  /// What a line of the history did.
  public enum Kind {
    NEW,
    TAKEN_BACK,
    DONE_AGAIN
  }
}
