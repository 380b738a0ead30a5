package app.siembra.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// [Tasks] on threads of their own. A short question never waits behind a long import: each piece
/// of work gets a thread, and an idle one is used again. No thread is ever interrupted, for an
/// interrupt closes the database's file for everyone.
public final class BackgroundTasks implements Tasks, AutoCloseable {
  private final AtomicInteger made = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);
  private final Consumer<? super Throwable> unhandled;

  /// @param unhandled gets every failure that nobody else asked for, on the window's thread
  public BackgroundTasks(Consumer<? super Throwable> unhandled) {
    this.unhandled = unhandled;
  }

  @Override
  public <T> Job<T> job(Work<T> work) {
    return new Job<>(work, threads, this::onWindow, unhandled);
  }

  @Override
  public void onWindow(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public void later(Duration delay, Runnable action) {
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, this::onWindow)
        .execute(action);
  }

  /// Takes no more work; what has begun goes on to its end.
  @Override
  public void close() {
    threads.shutdown();
  }

  private Thread thread(Runnable action) {
    return Thread.ofPlatform().daemon().name("work-" + made.incrementAndGet()).unstarted(action);
  }
}
