package app.siembra.store;

/// What has become of a change set.
public enum ChangeState {
  STANDS,
  /// It was taken back.
  REVERSED,
  /// It told of something that was erased for good: what was before it is not known any more.
  ERASED
}
