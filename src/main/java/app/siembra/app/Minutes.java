package app.siembra.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A timer of this computer, with a thread of its own. It interrupts nobody.
final class Minutes implements Caretaker.Timer {
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("caretaker").unstarted(task));

  @Override
  public void every(Duration interval, Runnable task) {
    var _ = thread.scheduleWithFixedDelay(task, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.close();
  }
}
