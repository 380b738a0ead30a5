package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.LocalDisk;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
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
/// where the disk or the file fails, those that write [ReadOnlyException] where the disk lets
/// nothing be changed, and [IllegalStateException] after [#close].
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READERS = 3;

  private final Lane writer;
  private final Lane readers;
  private final Commits commits;
  private final Ground ground;
  private final DiskWatch disk;
  private final KeptFiles files;
  private final Backups backups;
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Connections connections, Commits commits, Ground ground) {
    this.writer = Lane.writing("writer", connections::writer);
    this.readers = Lane.reading("reader", READERS, connections::reader);
    this.commits = commits;
    this.ground = ground;
    this.disk = ground.watch();
    this.files = new KeptFiles(ground.backups().files(), readers, disk, this::requireRoom);
    this.backups =
        new Backups(
            ground, readers, files, disk, this::turn, this::settle, () -> requireWritable(null));
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

  /// The file of the network in this folder, whether it is there or not.
  public static Path fileIn(Path folder) {
    return folder.resolve(Opener.fileName(Opener.NAME));
  }

  static Opening open(Path folder, SqlLogger logger) {
    return open(folder, new LocalDisk(), logger);
  }

  /// The same on another disk.
  static Opening open(Path folder, Disk disk, SqlLogger logger) {
    return open(folder, disk, logger, Schema.CURRENT);
  }

  static Opening open(Path folder, Disk disk, SqlLogger logger, Schema schema) {
    return Opener.open(folder, disk, logger, schema);
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
    return write(
        handle -> {
          Session session = commits.begin(handle);
          Recorder recorder = Recorder.start(session);
          T result = command.apply(new Stores(session));
          ChangeSet changeSet =
              new ChangeSet(
                  recorder.sequence(),
                  moment.now(),
                  label.apply(result),
                  ChangeKind.DO,
                  ChangeState.STANDS);
          Change change =
              recorder.finish(changeSet, null, new Consequences(session, moment.today()));
          return new Changed<>(result, committed(handle, change));
        });
  }

  /// Takes back the newest change set that is not taken back; empty where there is none.
  public Optional<Change> undo(Moment moment) {
    return past(moment, Past::undo);
  }

  /// Does again what was taken back last, unless something new was done since; empty where there is
  /// none.
  public Optional<Change> redo(Moment moment) {
    return past(moment, Past::redo);
  }

  /// Takes back a change set of the past alone, whatever was done since, unless something of that
  /// stands upon it. That can be undone in its turn.
  public Reversed reverse(long changeSet, Moment moment) {
    return reversed(moment, past -> past.reverse(changeSet));
  }

  /// Brings back what a change set of the past removed, whatever was done since: what stands in the
  /// way is worked around, and what is gone by now is left out. That can be undone in its turn. One
  /// that added something too is only taken back where nothing stands upon it.
  ///
  /// @param label what this is called where it is more than taking the other back
  public Reversed putBack(long changeSet, ChangeLabel label, Moment moment) {
    return reversed(moment, past -> past.putBack(changeSet, label));
  }

  /// Erases for good what a change set of the past removed: the store forgets it, and whatever the
  /// feed said of it. The journal and the file still hold it until [Backups#make].
  ///
  /// @param trash the change sets that removed what can still be put back
  /// @return blocked by those of them that tell of it too and removed something else, which would
  ///   be forgotten with it; impossible where there is no such change set, or it removed nothing
  ///   that is still gone
  public Reversed erase(long changeSet, Collection<Long> trash, ChangeLabel label, Moment moment) {
    return reversed(moment, past -> past.erase(changeSet, trash, label));
  }

  private Optional<Change> past(Moment moment, Function<Past, Optional<Change>> work) {
    return write(
        handle ->
            work.apply(new Past(commits.begin(handle), moment))
                .map(change -> committed(handle, change)));
  }

  private Reversed reversed(Moment moment, Function<Past, Reversed> work) {
    return write(
        handle -> {
          Reversed reversed = work.apply(new Past(commits.begin(handle), moment));
          if (reversed instanceof Reversed.Done(Change change)) {
            committed(handle, change);
          }
          return reversed;
        });
  }

  @CanIgnoreReturnValue
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

  /// Verifies the whole store: references, counts, sums of the rows, and figures computed anew.
  /// Where something is wrong, it is also found out whom it concerns, which takes a while.
  public Findings check() {
    Findings findings = readSession(Verification::run);
    return findings.sound() ? findings : concerning(findings);
  }

  private Findings concerning(Findings findings) {
    return findings.withPeople(writer.run(handle -> Comparison.people(handle, ground)));
  }

  /// Makes a backup, as [Backups#make].
  public Backup backup(Instant at) {
    return backups.make(at);
  }

  /// The backups of this network.
  public Backups backups() {
    return backups;
  }

  /// The bytes of the files that were put to people.
  public KeptFiles files() {
    return files;
  }

  /// What was erased is in the journal no more.
  private void settle() {
    boolean _ =
        writeSession(
            session -> {
              session.write("delete from memory where name = ?", Backups.JOURNAL_DUE);
              return true;
            });
  }

  /// Lets the journal go on in a new file, and gives up the files that hold nothing after that
  /// record.
  ///
  /// @return whether all of those are gone
  private boolean turn(long oldest) {
    return writer.run(
        handle -> {
          try {
            return commits.turn(handle, oldest);
          } catch (IOException e) {
            throw new StoreException("the journal cannot go on in a new file", e);
          }
        });
  }

  /// Where it lies.
  public Path folder() {
    return ground.folder().path();
  }

  /// A folder of that name within it for what is derived from the network.
  public Derived derived(String name) {
    return new Derived(ground.folder(), name);
  }

  /// The disk under it.
  public DiskWatch disk() {
    return disk;
  }

  /// Where a disk failed so that nobody could say of a change whether it was made, finds out, and tells
  /// the listeners if it was; so that what is read is what they were told of. Each reading does so too.
  public void clearDoubt() {
    if (commits.isInDoubt()) {
      try {
        // Connections to a file that H2 has closed are given up before the file is opened anew: H2
        // lists open files by name, so closing an old one later would take the new one off its
        // list.
        boolean _ = readers.run(_ -> true);
        boolean _ =
            writer.run(
                handle -> {
                  commits.clear(handle);
                  return true;
                });
      } catch (StoreException e) {
        LOG.warn("nobody can say yet whether the last change was made", e);
      }
    }
  }

  <T> T readSession(Function<Session, T> work) {
    clearDoubt();
    try {
      return readers.run(handle -> work.apply(Session.reading(handle)));
    } catch (StoreException e) {
      disk.doubt();
      throw e;
    }
  }

  /// Everything that a user changes, and what is kept beside it.
  private <T> T write(Function<Handle, T> work) {
    requireWritable(null);
    try {
      return writer.run(work);
    } catch (StoreException e) {
      if (!e.isDamage()) {
        disk.doubt();
        requireWritable(e);
      }
      throw e;
    }
  }

  private void requireWritable(@Nullable StoreException failure) {
    DiskState now = failure == null ? disk.look() : disk.state();
    if (!now.isFine()) {
      throw new ReadOnlyException(now, failure);
    }
  }

  private void requireRoom(long bytes) {
    requireWritable(null);
    DiskState room = disk.besides(bytes);
    if (!room.isFine()) {
      throw new ReadOnlyException(room, null);
    }
  }

  <T> T writeSession(Function<Session, T> work) {
    return write(
        handle -> {
          T result = work.apply(commits.begin(handle));
          commits.commit(handle, () -> {});
          return result;
        });
  }

  /// Waits for what is under way, then closes the file, makes it smaller where it is far larger
  /// than need be, and gives the folder back.
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    backups.close();
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
