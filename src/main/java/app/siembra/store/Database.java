package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The network of one person, open in its folder.
///
/// One thread writes and a few read; whoever calls waits, may be interrupted, and harms nothing by
/// it. What a call returned about a change is on the disk. Every method throws [StoreException]
/// where the disk or the file fails, and [IllegalStateException] after [#close].
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READERS = 3;

  private final Lane writer;
  private final Lane readers;
  private final Runnable release;
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

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

  /// Whether opening this folder would find a network there rather than make one.
  public static boolean isIn(Path folder) {
    return Opener.isIn(folder);
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

  /// Runs a command of the user: everything that it writes becomes one change set, durable when
  /// this returns. Where the command throws, nothing has changed. Must not be called within a
  /// change or by a listener.
  public <T> Changed<T> change(ChangeLabel label, Moment moment, Function<Stores, T> command) {
    return change(_ -> label, moment, command);
  }

  /// The same with a label that says what came of it.
  public <T> Changed<T> change(
      Function<? super T, ChangeLabel> label, Moment moment, Function<Stores, T> command) {
    return writer.run(
        handle -> {
          Session session = Session.writing(handle);
          Recorder recorder = Recorder.start(session);
          T result = command.apply(new Stores(session));
          ChangeSet changeSet =
              new ChangeSet(
                  recorder.sequence(), moment.now(), label.apply(result), ChangeKind.DO, false);
          return new Changed<>(result, complete(session, recorder, changeSet, moment, null));
        });
  }

  /// Takes back the newest change set that is not taken back; empty where there is none.
  public Optional<Change> undo(Moment moment) {
    return reverse(ChangeSets::undoable, ChangeKind.UNDO, moment);
  }

  /// Does again what was taken back last, unless something new was done since; empty where there is
  /// none.
  public Optional<Change> redo(Moment moment) {
    return reverse(ChangeSets::redoable, ChangeKind.REDO, moment);
  }

  private Optional<Change> reverse(
      Function<Session, Optional<ChangeSet>> choice, ChangeKind kind, Moment moment) {
    return writer.run(
        handle -> {
          Session session = Session.writing(handle);
          Recorder recorder = Recorder.start(session);
          return choice
              .apply(session)
              .flatMap(target -> reverse(session, recorder, target, kind, moment));
        });
  }

  private Optional<Change> reverse(
      Session session, Recorder recorder, ChangeSet target, ChangeKind kind, Moment moment) {
    Reversal.reverse(session, target.sequence());
    ChangeSets.markReversed(session, target.sequence());
    ChangeSet changeSet =
        new ChangeSet(recorder.sequence(), moment.now(), target.label(), kind, false);
    return Optional.ofNullable(complete(session, recorder, changeSet, moment, target.sequence()));
  }

  private @Nullable Change complete(
      Session session,
      Recorder recorder,
      ChangeSet changeSet,
      Moment moment,
      @Nullable Long reverses) {
    Change change = recorder.finish(changeSet, reverses, new Consequences(session, moment.today()));
    if (change != null) {
      if (change.kind() == ChangeKind.UNDO) {
        new MarkStore(session).forgetActs(change.people(), moment.today());
      }
      session.commit();
      tell(change);
    }
    return change;
  }

  /// The change is made, whatever a listener makes of it.
  private void tell(Change change) {
    for (ChangeListener listener : listeners) {
      try {
        listener.changed(change);
      } catch (RuntimeException e) {
        LOG.error("a listener failed on change set {}", change.sequence(), e);
      }
    }
  }

  /// Writes marks, which belong to no change set and cannot be undone.
  public <T> T mark(Function<Stores, T> marking) {
    return writeSession(session -> marking.apply(new Stores(session)));
  }

  /// Lets a listener hear of all changes from now on.
  public void listen(ChangeListener listener) {
    listeners.add(listener);
  }

  /// Verifies the whole store: references, counts, and figures computed anew.
  public Findings check() {
    return readSession(Verification::run);
  }

  <T> T readSession(Function<Session, T> work) {
    return readers.run(handle -> work.apply(Session.reading(handle)));
  }

  <T> T writeSession(Function<Session, T> work) {
    return writer.run(
        handle -> {
          Session session = Session.writing(handle);
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
