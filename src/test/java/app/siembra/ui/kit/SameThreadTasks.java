package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// [Tasks] without threads of its own: everything happens at once, where it is asked for. What another
/// thread wants done on the window waits until the test's own thread has finished its next job, or
/// settles. Failures that nobody asked for are kept.
public final class SameThreadTasks implements Tasks {
  private final Thread window = Thread.currentThread();
  private final List<Throwable> unhandled = new ArrayList<>();
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, this::perform, Runnable::run, unhandled::add);
  }

  private void perform(Runnable work) {
    work.run();
    settle();
  }

  @Override
  public void onWindow(Runnable action) {
    if (Thread.currentThread().equals(window)) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  /// Does what other threads wanted done on the window.
  public void settle() {
    for (var action = waiting.poll(); action != null; action = waiting.poll()) {
      action.run();
    }
  }

  /// The failures that nobody asked for, in their order.
  public List<Throwable> unhandled() {
    return List.copyOf(unhandled);
  }
}
