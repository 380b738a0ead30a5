package app.siembra.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlLogger;

/// The network of one person, open in its folder.
///
/// One thread writes and a few read; whoever calls waits, may be interrupted, and harms nothing by
/// it.
public final class Database implements AutoCloseable {
  private static final int READERS = 3;

  private final Lane writer;
  private final Lane readers;
  private final Runnable release;

  private Database(Connections connections, Runnable release) {
    this.writer = new Lane("writer", 1, connections::writer);
    this.readers = new Lane("reader", READERS, connections::reader);
    this.release = release;
  }

  /// Opens the network in this folder. The folder, and an empty network in it, are made where they
  /// are missing.
  public static Opening open(Path folder) {
    return open(folder, SqlLogger.NOP_SQL_LOGGER);
  }

  static Opening open(Path folder, SqlLogger logger) {
    return Opener.open(folder, logger);
  }

  /// Connects to a file of the newest schema.
  ///
  /// @throws StoreException where it cannot be read
  static Database connect(Connections connections, Runnable release) {
    Database database = new Database(connections, release);
    boolean connected = false;
    try {
      database.writer.run(handle -> true);
      connected = true;
      return database;
    } finally {
      if (!connected) {
        database.closeLanes();
      }
    }
  }

  <T> T read(Function<Session, T> work) {
    return readers.run(handle -> work.apply(new Session(handle)));
  }

  <T> T write(Function<Session, T> work) {
    return writer.run(
        handle -> {
          Session session = new Session(handle);
          T result = work.apply(session);
          session.commit();
          return result;
        });
  }

  /// Waits for what is under way, then closes the file and gives the folder back.
  @Override
  public void close() {
    closeLanes();
    release.run();
  }

  private void closeLanes() {
    readers.close();
    writer.close();
  }
}
