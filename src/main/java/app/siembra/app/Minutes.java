package app.siembra.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A timer of this computer, with a thread of its own. It interrupts nobody.
final class Minutes implements Timer {
  private final ScheduledExecutorService thread;

  /// @param name of the thread
  Minutes(String name) {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
  }

  @Override
  public void every(Duration interval, Runnable task) {
    var _ = thread.scheduleWithFixedDelay(task, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.close();
  }
}
