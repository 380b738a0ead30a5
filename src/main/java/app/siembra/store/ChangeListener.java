package app.siembra.store;

/// Hears of every change, in order, after it was committed and before the command that made it
/// returns.
@FunctionalInterface
public interface ChangeListener {
  /// Runs on the writing thread, outside any transaction: it may read, must not change, and should
  /// be quick.
  void changed(Change change);
}
