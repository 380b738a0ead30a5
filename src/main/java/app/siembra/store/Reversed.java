package app.siembra.store;

import java.util.List;

/// What came of taking back a change set of the past.
public sealed interface Reversed {
  /// It is taken back, by this change.
  record Done(Change change) implements Reversed {}

  /// Others stand upon it, the oldest first; nothing has changed.
  record Blocked(List<ChangeSet> by) implements Reversed {}

  /// There is none of that number, it was taken back already, or what it told of was erased.
  record Impossible() implements Reversed {}
}
