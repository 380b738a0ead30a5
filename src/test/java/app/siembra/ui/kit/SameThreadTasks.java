package app.siembra.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/// [Tasks] without threads of its own: everything happens at once, where it is asked for, or, to show
/// what is seen while something is going on, when the test settles it. What another thread wants done
/// on the window waits until the test's own thread has finished its next job, or settles. Time goes
/// by when the test says so. Failures that nobody asked for are kept.
public final class SameThreadTasks implements Tasks {
  private final Thread window = Thread.currentThread();
  private final List<Throwable> unhandled = new ArrayList<>();
  private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
  private final List<Delayed> delayed = new ArrayList<>();
  private final Pace pace;

  private enum Pace {
    AT_ONCE,
    HELD,
    LATE
  }

  private record Delayed(Duration delay, Runnable action) {}

  public SameThreadTasks() {
    this(Pace.AT_ONCE);
  }

  private SameThreadTasks(Pace pace) {
    this.pace = pace;
  }

  /// Those whose work waits until the test settles it.
  public static SameThreadTasks held() {
    return new SameThreadTasks(Pace.HELD);
  }

  /// Those whose work is done at once, while what it comes to waits until the test settles it.
  public static SameThreadTasks late() {
    return new SameThreadTasks(Pace.LATE);
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, this::perform, this::finish, unhandled::add);
  }

  private void perform(Runnable work) {
    switch (pace) {
      case AT_ONCE -> {
        work.run();
        settle();
      }
      case HELD -> waiting.add(work);
      case LATE -> work.run();
    }
  }

  private void finish(Runnable outcome) {
    if (pace == Pace.LATE) {
      waiting.add(outcome);
    } else {
      outcome.run();
    }
  }

  @Override
  public void onWindow(Runnable action) {
    if (Thread.currentThread().equals(window)) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  @Override
  public void later(Duration delay, Runnable action) {
    delayed.add(new Delayed(delay, action));
  }

  /// How long it is until the next thing is to be done that was put off.
  public Duration next() {
    return delayed.getFirst().delay();
  }

  /// Lets the time go by until the next thing is to be done that was put off, and does it.
  ///
  /// @return how much time that is
  public Duration pass() {
    var next = delayed.removeFirst();
    next.action().run();
    return next.delay();
  }

  /// Does what waits, and what comes of it.
  public void settle() {
    for (var action = waiting.poll(); action != null; action = waiting.poll()) {
      action.run();
    }
  }

  /// The same, always the latest of it first.
  public void settleBackwards() {
    for (var action = waiting.pollLast(); action != null; action = waiting.pollLast()) {
      action.run();
    }
  }

  /// The failures that nobody asked for, in their order.
  public List<Throwable> unhandled() {
    return List.copyOf(unhandled);
  }
}
