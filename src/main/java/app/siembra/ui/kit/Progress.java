package app.siembra.ui.kit;

import java.util.concurrent.CancellationException;

/// What a piece of [Work] knows of those who wait for it. Its methods may be called from any
/// thread.
public interface Progress {
  /// Tells that `done` of `total` parts are done; a `total` of 0 says that nobody knows.
  void report(long done, long total);

  /// Whether the work has been asked to stop. Nobody interrupts it: it looks here and stops where
  /// it is safe.
  boolean cancelled();

  /// Stops here if that was asked for.
  ///
  /// @throws CancellationException if so
  default void stopIfCancelled() {
    if (cancelled()) {
      throw new CancellationException();
    }
  }
}
