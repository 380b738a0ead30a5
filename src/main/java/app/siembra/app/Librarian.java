package app.siembra.app;

import app.siembra.service.Search;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The thread on which the index of what was written is kept while the window is open. It
/// interrupts nobody, nobody interrupts it, and it begins when the window is likely to be there.
final class Librarian implements AutoCloseable {
  private static final Duration LATER = Duration.ofSeconds(3);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, task -> Thread.ofPlatform().daemon().name("librarian").unstarted(task));

  private Librarian() {}

  static Librarian begin(Search search) {
    Librarian librarian = new Librarian();
    librarian.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    var _ =
        librarian.thread.schedule(
            () -> search.index(librarian.thread), LATER.toMillis(), TimeUnit.MILLISECONDS);
    return librarian;
  }

  /// To be called when the services are closed, which have taken from it what they gave it.
  @Override
  public void close() {
    thread.close();
  }
}
