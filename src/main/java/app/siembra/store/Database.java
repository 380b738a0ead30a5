package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlLogger;

/// The network of one person, open in its folder.
///
/// One thread writes and a few read; whoever calls waits, may be interrupted, and harms nothing by
/// it.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
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

  /// Reads, all from one state of the network. Must not be called within another read.
  public <T> T read(Function<Stores, T> reading) {
    return readSession(session -> reading.apply(new Stores(session)));
  }

  /// Runs a command of the user: everything it writes becomes one change set, durable when this
  /// returns. Where the command throws, nothing has changed. Must not be called within a change or
  /// by a listener.
  public <T> Changed<T> change(ChangeLabel label, Moment moment, Function<Stores, T> command) {
    throw new UnsupportedOperationException();
  }

  /// Takes back the newest change set that is not taken back; empty where there is none.
  public Optional<Change> undo(Moment moment) {
    throw new UnsupportedOperationException();
  }

  /// Does again what was taken back last, unless something new was done since; empty where there is
  /// none.
  public Optional<Change> redo(Moment moment) {
    throw new UnsupportedOperationException();
  }

  /// Writes marks, which belong to no change set and cannot be undone.
  public <T> T mark(Function<Stores, T> marking) {
    return writeSession(session -> marking.apply(new Stores(session)));
  }

  /// Lets a listener hear of all changes from now on.
  public void listen(ChangeListener listener) {
    throw new UnsupportedOperationException();
  }

  /// Verifies the whole store: references, counts, and figures computed anew.
  public Findings check() {
    throw new UnsupportedOperationException();
  }

  <T> T readSession(Function<Session, T> work) {
    return readers.run(handle -> work.apply(new Session(handle)));
  }

  <T> T writeSession(Function<Session, T> work) {
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
