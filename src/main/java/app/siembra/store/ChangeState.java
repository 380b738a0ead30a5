package app.siembra.store;

/// What has become of a change set.
public enum ChangeState {
  STANDS,
  /// It was taken back.
  REVERSED,
  /// It was made before the tables were others, and can no longer be taken back.
  CLOSED,
  /// It told of something that was erased for good: what was before it is not known any more.
  ERASED
}
