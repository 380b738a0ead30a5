package app.siembra.app;

/// The running program, as its window can steer it.
interface Program {
  /// Ends it.
  void quit();

  /// Whether it goes on when its window is closed.
  void stay(boolean inBackground);
}
