package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// [Tasks] without threads whose work waits until the test lets it go on: for what is shown while
/// something is going on.
public final class HeldTasks implements Tasks {
  private final Thread window = Thread.currentThread();
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final List<Throwable> unhandled = new ArrayList<>();

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, waiting::add, Runnable::run, unhandled::add);
  }

  @Override
  public void onWindow(Runnable action) {
    if (Thread.currentThread().equals(window)) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  /// Does what waits, and what comes of it.
  public void goOn() {
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  /// The failures that nobody asked for, in their order.
  public List<Throwable> unhandled() {
    return List.copyOf(unhandled);
  }
}
