package app.siembra.store;

/// What a change set did.
public enum ChangeKind {
  /// A command of the user.
  DO,
  /// Took back an earlier one.
  UNDO,
  /// Did again what was taken back.
  REDO
}
