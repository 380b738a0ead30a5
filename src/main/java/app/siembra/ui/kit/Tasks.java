package app.siembra.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Work away from the window's thread. The seam between screens and threads: tests put a
/// same-thread twin in its place.
public interface Tasks {
  /// Prepares `work`; nothing happens before [Job#start()].
  <T> Job<T> job(Work<T> work);

  /// Prepares work that neither tells how far it is nor can be stopped.
  default <T> Job<T> job(Callable<T> work) {
    return job(_ -> work.call());
  }

  /// Runs `action` on the window's thread, soon; from any thread.
  void onWindow(Runnable action);

  /// Runs `action` on the window's thread when so much time has gone by; time that the computer
  /// sleeps may not count.
  void later(Duration delay, Runnable action);
}
