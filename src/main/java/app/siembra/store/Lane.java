package app.siembra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// A few threads that alone touch the database, each with a connection that stays open between
/// uses. Nobody has hold of them, so nobody can interrupt them; whoever asks waits for the answer,
/// interrupted or not.
final class Lane implements AutoCloseable {
  private final ExecutorService threads;
  private final Supplier<Handle> connect;
  private final Ending ending;
  private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Lane(String name, int width, Supplier<Handle> connect, Ending ending) {
    this.connect = connect;
    this.ending = ending;
    this.threads =
        Executors.newFixedThreadPool(width, work -> new Worker(this, work, "siembra-" + name));
  }

  /// One thread, whose transactions are rolled back unless the work committed them.
  static Lane writing(String name, Supplier<Handle> connect) {
    return new Lane(name, 1, connect, Connection::rollback);
  }

  /// Several threads that only read. Their transactions are committed, for with a rollback H2
  /// forgets all statements that it has prepared, and works them out anew.
  static Lane reading(String name, int width, Supplier<Handle> connect) {
    return new Lane(name, width, connect, Connection::commit);
  }

  /// How a transaction is ended.
  private interface Ending {
    void end(Connection connection) throws SQLException;
  }

  /// Takes over a connection that is open already.
  void adopt(Handle handle) {
    idle.add(handle);
  }

  /// Runs the work with a connection in a transaction.
  ///
  /// @throws IllegalStateException within other work of this lane, which would wait for itself for
  ///   ever, and after [#close]
  <T> T run(Function<Handle, T> work) {
    if (Thread.currentThread() instanceof Worker worker && worker.lane == this) {
      throw new IllegalStateException("a transaction within a transaction");
    }
    try {
      return answer(threads.submit(() -> use(work)));
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the database is closed", e);
    }
  }

  private <T> T use(Function<Handle, T> work) {
    Handle handle = connected();
    try {
      return work.apply(handle);
    } finally {
      giveBack(handle);
    }
  }

  private Handle connected() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      if (isOpen(handle)) {
        return handle;
      }
    }
    return connect.get();
  }

  private void giveBack(Handle handle) {
    if (isOpen(handle)) {
      idle.add(handle);
    }
  }

  /// Ends the transaction. After an I/O error H2 closes the file under every connection, those that
  /// wait too; such a one is dropped. Ending a transaction does not always fail then.
  private boolean isOpen(Handle handle) {
    try {
      ending.end(handle.getConnection());
      if (isFileOpen(handle.getConnection())) {
        return true;
      }
    } catch (SQLException | RuntimeException | AssertionError e) {
      // H2 throws all of these over a file that it has closed: dropped as well.
    }
    Connections.drop(handle);
    return false;
  }

  private static boolean isFileOpen(Connection connection) throws SQLException {
    return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
        && !session.getDatabase().getStore().getMvStore().isClosed();
  }

  private static <T> T answer(Future<T> result) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// What our own code threw goes through as it is; what the database threw becomes a
  /// [StoreException].
  private static RuntimeException unwrapped(@Nullable Throwable cause) {
    return switch (cause) {
      case AssertionError broken when isOfDatabase(broken) ->
          new StoreException("the database failed", broken);
      case Error error -> throw error;
      case JdbiException database -> new StoreException("the database failed", database);
      case RuntimeException ours -> ours;
      case null, default -> new StoreException("the database failed", cause);
    };
  }

  /// Whether H2 says of itself that something is not as it must be.
  static boolean isOfDatabase(AssertionError broken) {
    StackTraceElement[] trace = broken.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("org.h2.");
  }

  /// Waits for what is under way and closes the connections.
  @Override
  public void close() {
    threads.close();
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      Connections.drop(handle);
    }
  }

  private static final class Worker extends Thread {
    private final Lane lane;

    private Worker(Lane lane, Runnable work, String name) {
      super(work, name);
      this.lane = lane;
      setDaemon(true);
    }
  }
}
