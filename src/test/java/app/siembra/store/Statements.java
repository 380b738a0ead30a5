package app.siembra.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/// Counts the statements that reach the database.
public final class Statements implements SqlLogger {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void logBeforeExecution(StatementContext context) {
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
