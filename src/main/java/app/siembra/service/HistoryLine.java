package app.siembra.service;

import app.siembra.model.ChangeLabel;
import java.time.Instant;

/// A line of the history: everything one command changed.
///
/// @param sequence its number, rising with time
/// @param at when
/// @param label what it is called; taking it back and doing it again are called the same
/// @param kind whether it did something new, took that back, or did it again
/// @param state what has become of it
public record HistoryLine(long sequence, Instant at, ChangeLabel label, Kind kind, State state) {

  /// What a line of the history did.
  public enum Kind {
    NEW,
    TAKEN_BACK,
    DONE_AGAIN
  }

  /// What has become of what a line tells of.
  public enum State {
    STANDS,
    UNDONE,
    /// It told of something that was erased for good, and cannot be taken back.
    ERASED,
    /// It was made by an earlier version with other tables, and cannot be taken back.
    CLOSED
  }

  /// Whether it was taken back since.
  public boolean undone() {
    return state == State.UNDONE;
  }

  /// Whether it is the erasing itself.
  public boolean tellsOfErasing() {
    return label.key().equals(Trash.ERASED);
  }

  /// Whether it can be taken back by itself, as far as nothing stands upon it.
  public boolean canBeReversed() {
    return kind != Kind.TAKEN_BACK && state == State.STANDS && !label.key().equals(Trash.PUT_BACK);
  }
}
