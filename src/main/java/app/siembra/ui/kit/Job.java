package app.siembra.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A piece of work and what is to happen afterwards, said in one sentence:
/// `tasks.job(people::all).onSuccess(this::show).onFailure(Locked.class, this::explain).start()`.
///
/// What happens afterwards happens on the window's thread. A failure for which nobody asked always
/// reaches the one handler that the window was given.
///
/// @param <T> what the work comes to
public final class Job<T> {
  private record Handler<E extends Exception>(Class<E> type, Consumer<? super E> action) {
    boolean accepts(Throwable failure) {
      return type.isInstance(failure);
    }

    void handle(Throwable failure) {
      action.accept(type.cast(failure));
    }
  }

  private final Work<T> work;
  private final Executor background;
  private final Executor window;
  private final Consumer<? super Throwable> unhandled;
  private final List<Handler<?>> failures = new ArrayList<>();
  private Consumer<? super T> success = _ -> {};
  private Runnable end = () -> {};

  Job(Work<T> work, Executor background, Executor window, Consumer<? super Throwable> unhandled) {
    this.work = work;
    this.background = background;
    this.window = window;
    this.unhandled = unhandled;
  }

  public Job<T> onSuccess(Consumer<? super T> action) {
    success = action;
    return this;
  }

  /// What to do with a failure of this type; the first that fits is asked.
  public <E extends Exception> Job<T> onFailure(Class<E> type, Consumer<? super E> action) {
    failures.add(new Handler<>(type, action));
    return this;
  }

  /// What to do last, however it ended; not after [Running#forget()].
  public Job<T> onEnd(Runnable action) {
    end = action;
    return this;
  }

  /// Begins the work.
  public Running start() {
    var running = new Running(window);
    background.execute(() -> perform(running));
    return running;
  }

  private void perform(Running running) {
    Runnable outcome;
    try {
      T result = work.perform(running);
      outcome = () -> succeed(running, result);
    } catch (Throwable failure) {
      outcome = () -> fail(running, failure);
    }
    var last = outcome;
    window.execute(() -> finish(running, last));
  }

  private void finish(Running running, Runnable outcome) {
    running.ended();
    guard(outcome);
    if (!running.forgotten()) {
      guard(end);
    }
  }

  private void succeed(Running running, T result) {
    if (!running.forgotten()) {
      success.accept(result);
    }
  }

  private void fail(Running running, Throwable failure) {
    if (failure instanceof CancellationException) {
      return;
    }
    var handler = failures.stream().filter(candidate -> candidate.accepts(failure)).findFirst();
    if (handler.isEmpty()) {
      unhandled.accept(failure);
    } else if (!running.forgotten()) {
      handler.get().handle(failure);
    }
  }

  private void guard(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error failure) {
      unhandled.accept(failure);
    }
  }
}
