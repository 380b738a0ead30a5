package app.siembra.store.disk;

/// What a journal holds beyond the position of a database.
public sealed interface Reach {
  /// There is no journal.
  record Missing() implements Reach {}

  /// The position is on its way, and so many whole records follow.
  ///
  /// @param broken whether there is more behind them that cannot be read any more
  record Beyond(Tail tail, long records, boolean broken) implements Reach {}

  /// The journal ends before the position.
  ///
  /// @param tail where it ends
  record Behind(Tail tail) implements Reach {}

  /// The journal tells of another history, or begins after the position.
  record Apart() implements Reach {}
}
