package app.siembra.store;

import app.siembra.model.ChangeLabel;
import java.time.Instant;

/// One line of the history: everything that one command changed.
///
/// @param sequence its number, rising with time
/// @param at when
/// @param label what it is called
/// @param kind whether it did something new, took back or did again
/// @param state what has become of it
public record ChangeSet(
    long sequence, Instant at, ChangeLabel label, ChangeKind kind, ChangeState state) {
  /// Whether it was taken back since.
  public boolean undone() {
    return state == ChangeState.REVERSED;
  }

  /// Whether it is in effect: the newest that is will be undone next.
  boolean stands() {
    return kind != ChangeKind.UNDO && state == ChangeState.STANDS;
  }

  /// Whether it can be taken back alone, as far as it goes by itself.
  boolean canBeReversed() {
    return stands() && kind != ChangeKind.REVERSE;
  }
}
