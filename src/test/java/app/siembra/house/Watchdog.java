package app.siembra.house;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Ends the tests where those of one class do not come to an end: says which and what every thread
/// is at, instead of standing still until somebody loses patience. Not in full doses, which may take
/// hours.
public final class Watchdog implements BeforeAllCallback, AfterAllCallback {
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Map<String, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
  private final Duration patience;
  private final Consumer<String> report;

  /// As JUnit makes it.
  public Watchdog() {
    this(PATIENCE, Watchdog::halt);
  }

  Watchdog(Duration patience, Consumer<String> report) {
    this.patience = patience;
    this.report = report;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!"full".equals(System.getProperty("siembra.dose"))) {
      begun(context.getDisplayName());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ended(context.getDisplayName());
  }

  void begun(String name) {
    Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Void> over = new CompletableFuture<>();
    running.put(name, over);
    later.execute(
        () -> {
          if (!over.isDone()) {
            report.accept(name + " has not ended after " + patience + "\n" + threads());
          }
        });
  }

  void ended(String name) {
    CompletableFuture<Void> over = running.remove(name);
    if (over != null) {
      over.complete(null);
    }
  }

  private static String threads() {
    StringBuilder all = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              all.append('\n').append(thread).append(' ').append(thread.getState()).append('\n');
              for (StackTraceElement element : stack) {
                all.append("    at ").append(element).append('\n');
              }
            });
    return all.toString();
  }

  /// Past whatever holds the tests up, and past what collects what they print.
  private static void halt(String report) {
    PrintStream bare =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    bare.println(report);
    Runtime.getRuntime().halt(1);
  }
}
