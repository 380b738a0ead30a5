package app.siembra.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Counts the statements that reach the database.
public final class Statements implements StatementLog {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void running() {
    count.incrementAndGet();
  }

  /// How many statements this work takes.
  public int of(Runnable work) {
    int before = count.get();
    work.run();
    return count.get() - before;
  }

  /// How many statements this work takes.
  public int of(Supplier<?> work) {
    int before = count.get();
    var _ = work.get();
    return count.get() - before;
  }
}
