package app.siembra.ui.kit;

import org.jspecify.annotations.Nullable;

/// Asks the same thing again and again, as somebody types: each question forgets the one before, so
/// that a slow answer never takes the place of a newer one.
public final class Newest {
  private @Nullable Running running;

  /// Begins `job`, and wants to hear nothing more of the one before.
  public void start(Job<?> job) {
    if (running != null) {
      running.forget();
    }
    running = job.start();
  }
}
