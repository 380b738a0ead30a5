package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
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
  private final Commits commits;
  private final Ground ground;
  private final Lock backingUp = new ReentrantLock();
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Connections connections, Commits commits, Ground ground) {
    this.writer = new Lane("writer", 1, connections::writer);
    this.readers = new Lane("reader", READERS, connections::reader);
    this.commits = commits;
    this.ground = ground;
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
    return open(folder, new LocalDisk(), logger);
  }

  /// The same on another disk.
  static Opening open(Path folder, Disk disk, SqlLogger logger) {
    return Opener.open(folder, disk, logger);
  }

  /// Stands over a file of the newest schema, with the journal that goes with it.
  ///
  /// @param first a connection for the writer, from which on the file stays open
  static Database over(Connections connections, Handle first, Commits commits, Ground ground) {
    Database database = new Database(connections, commits, ground);
    database.writer.adopt(first);
    return database;
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
          Session session = commits.begin(handle);
          Recorder recorder = Recorder.start(session);
          T result = command.apply(new Stores(session));
          ChangeSet changeSet =
              new ChangeSet(
                  recorder.sequence(), moment.now(), label.apply(result), ChangeKind.DO, false);
          Change change = complete(session, recorder, changeSet, moment, null);
          return new Changed<>(result, committed(handle, change));
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
          Session session = commits.begin(handle);
          Recorder recorder = Recorder.start(session);
          return choice
              .apply(session)
              .map(target -> reverse(session, recorder, target, kind, moment))
              .map(change -> committed(handle, change));
        });
  }

  private @Nullable Change reverse(
      Session session, Recorder recorder, ChangeSet target, ChangeKind kind, Moment moment) {
    Reversal.reverse(session, target.sequence());
    ChangeSets.markReversed(session, target.sequence());
    if (kind == ChangeKind.REDO) {
      MarkStore.takeOver(session, recorder.sequence(), target.sequence());
    }
    ChangeSet changeSet =
        new ChangeSet(recorder.sequence(), moment.now(), target.label(), kind, false);
    return complete(session, recorder, changeSet, moment, target.sequence());
  }

  private @Nullable Change complete(
      Session session,
      Recorder recorder,
      ChangeSet changeSet,
      Moment moment,
      @Nullable Long reverses) {
    return recorder.finish(changeSet, reverses, new Consequences(session, moment.today()));
  }

  private @Nullable Change committed(Handle handle, @Nullable Change change) {
    if (change != null) {
      commits.commit(handle, () -> tell(change));
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

  /// Verifies the whole store: references, counts, sums of the rows, and figures computed anew. Where
  /// something is wrong, it is also found out whom it concerns, which takes a while.
  public Findings check() {
    Findings findings = readSession(Verification::run);
    return findings.sound() ? findings : concerning(findings);
  }

  private Findings concerning(Findings findings) {
    return findings.withPeople(writer.run(handle -> Comparison.people(handle, ground)));
  }

  /// Makes a backup of what is committed by now, checks it, and gives up backups and parts of the
  /// journal that are no longer needed. Reading and writing go on meanwhile; takes a while on a large
  /// network.
  ///
  /// @throws DamageException where the check finds that the network is damaged: then nothing older is
  ///   given up
  public Backup backup(Instant at) {
    backingUp.lock();
    try {
      BackupMaker.Made made = copied(at);
      if (!made.findings().sound()) {
        requireSound();
        throw new StoreException("no copy holds together", null);
      }
      BackupFolder folder = new BackupFolder(ground.backups());
      long oldest = folder.oldestNeeded(made.manifest().position());
      writer.run(handle -> turn(handle, oldest));
      return folder.shown(made.manifest());
    } catch (IOException e) {
      throw new StoreException("the backup cannot be made", e);
    } finally {
      backingUp.unlock();
    }
  }

  private BackupMaker.Made copied(Instant at) throws IOException {
    try {
      return new BackupMaker(ground.backups()).make(readers, at);
    } catch (StoreException e) {
      requireSound();
      throw e;
    }
  }

  /// A copy that came out wrong says nothing about what was copied: that is looked at itself.
  private void requireSound() {
    Findings findings = readSession(Verification::run);
    if (!findings.sound()) {
      throw new DamageException(findings);
    }
  }

  private boolean turn(Handle handle, long oldest) {
    try {
      commits.turn(handle, oldest);
      return true;
    } catch (IOException e) {
      throw new StoreException("the journal cannot go on in a new file", e);
    }
  }

  /// The backups, the newest first.
  public List<Backup> backups() {
    try {
      return new BackupFolder(ground.backups()).shown();
    } catch (IOException e) {
      throw new StoreException("the backups cannot be read", e);
    }
  }

  /// Whether a backup holds every change up to now; so it is where there was none.
  public boolean isBackedUp() {
    return readers.run(
        handle -> {
          try {
            return new BackupFolder(ground.backups())
                .hold(Counters.position(handle), Counters.read(Session.reading(handle)).change());
          } catch (IOException e) {
            throw new StoreException("the backups cannot be read", e);
          }
        });
  }

  /// Copies a backup to another folder as well, which has to be there. What it was copied to is checked,
  /// forced, and only then bears its name.
  public void copyBackup(Backup backup, Path elsewhere) {
    try {
      BackupFolder folder = new BackupFolder(ground.backups());
      Manifest manifest =
          folder
              .find(backup.file())
              .orElseThrow(() -> new IOException("the backup is not there any more"));
      folder.copy(manifest, elsewhere);
    } catch (IOException e) {
      throw new StoreException("the backup cannot be copied", e);
    }
  }

  /// Where it lies.
  public Path folder() {
    return ground.folder().path();
  }

  <T> T readSession(Function<Session, T> work) {
    return readers.run(handle -> work.apply(Session.reading(handle)));
  }

  <T> T writeSession(Function<Session, T> work) {
    return writer.run(
        handle -> {
          T result = work.apply(commits.begin(handle));
          commits.commit(handle, () -> {});
          return result;
        });
  }

  /// Waits for what is under way, then closes the file, makes it smaller where it is far larger than
  /// need be, and gives the folder back.
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    // A backup under way reads and writes in the folder beside the lanes.
    backingUp.lock();
    boolean large = isLarge();
    readers.close();
    writer.close();
    try {
      commits.close();
      if (large) {
        new Compaction(ground).run(commits.position());
      }
    } catch (IOException e) {
      LOG.warn("the journal could not be closed", e);
    } finally {
      ground.leave();
      backingUp.unlock();
    }
  }

  /// A file that cannot be asked is not touched.
  private boolean isLarge() {
    try {
      return readers.run(Compaction::isDue);
    } catch (StoreException e) {
      LOG.warn("the file cannot be asked how large it is", e);
      return false;
    }
  }
}
