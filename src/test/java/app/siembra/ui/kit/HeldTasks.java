package app.siembra.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// [Tasks] without threads whose work waits until the test lets it go on: for what is shown while
/// something is going on.
public final class HeldTasks implements Tasks {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> unhandled = new ArrayList<>();

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, waiting::add, Runnable::run, unhandled::add);
  }

  @Override
  public void onWindow(Runnable action) {
    action.run();
  }

  /// Does what waits, and what comes of it.
  public void goOn() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// The failures that nobody asked for, in their order.
  public List<Throwable> unhandled() {
    return List.copyOf(unhandled);
  }
}
