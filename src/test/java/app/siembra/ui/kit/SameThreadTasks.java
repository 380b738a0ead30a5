package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// [Tasks] without threads: everything happens at once, where it is asked for. Failures that nobody
/// asked for are kept.
public final class SameThreadTasks implements Tasks {
  private final List<Throwable> unhandled = new ArrayList<>();

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, Runnable::run, Runnable::run, unhandled::add);
  }

  @Override
  public void onWindow(Runnable action) {
    action.run();
  }

  /// The failures that nobody asked for, in their order.
  public List<Throwable> unhandled() {
    return List.copyOf(unhandled);
  }
}
