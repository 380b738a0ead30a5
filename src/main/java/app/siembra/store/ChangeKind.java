package app.siembra.store;

/// What a change set did.
public enum ChangeKind {
  /// A command of the user.
  DO,
  /// Took back the newest that stood.
  UNDO,
  /// Did again what was taken back.
  REDO,
  /// Took back one of the past alone, as a command of the user.
  REVERSE
}
