package app.siembra.store;

import app.siembra.store.Opening.Damage;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.Journal;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Reach;
import app.siembra.store.disk.Tail;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The steps from a folder to an open database. A new file, or a newer schema, is always built
/// under another name and renamed when it is whole: what bears the database's name can be opened at
/// any moment.
final class Opener {
  private static final Logger LOG = LoggerFactory.getLogger(Opener.class);
  static final String NAME = "siembra";
  static final String UNFINISHED = "siembra-unfinished";

  private final Ground ground;
  private final SqlLogger logger;
  private final JournalFiles journals;

  private final Schema schema;

  private Opener(Ground ground, SqlLogger logger, Schema schema) {
    this.ground = ground;
    this.logger = logger;
    this.schema = schema;
    this.journals = new JournalFiles(ground.folder());
  }

  /// Whether the file of a network is in that folder, whatever state it is in.
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(fileName(NAME)));
  }

  static Opening open(Path path, Disk disk, SqlLogger logger, Schema schema) {
    try {
      DataFolder folder = DataFolder.prepare(path, disk);
      Optional<FileChannel> lock = folder.lock();
      return lock.isEmpty()
          ? new Opening.Locked(folder.path())
          : openLocked(folder, lock.get(), logger, schema);
    } catch (IOException e) {
      return new Opening.NoAccess(path, e);
    }
  }

  /// Everything taken on the way is given back unless the database is open in the end.
  private static Opening openLocked(
      DataFolder folder, FileChannel lock, SqlLogger logger, Schema schema) throws IOException {
    Ground ground = Ground.in(folder, lock);
    boolean opened = false;
    try {
      Opening opening = new Opener(ground, logger, schema).open();
      opened = opening instanceof Opening.Opened;
      return opening;
    } finally {
      if (!opened) {
        ground.leave();
      }
    }
  }

  private Opening open() throws IOException {
    Path file = ground.file(NAME);
    Swap.finish(ground.folder());
    ground.folder().disk().delete(ground.file(UNFINISHED));
    backups().files().clear();
    if (!Files.exists(file)) {
      if (journals.exist() || !backups().all().isEmpty()) {
        return new Opening.Unreadable(
            file, Damage.MISSING, new NoSuchFileException(file.toString()));
      }
      create(file);
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      return new Opening.NoAccess(file, new IOException("not readable and writable"));
    }
    if (Files.size(file) == 0) {
      return new Opening.Unreadable(file, Damage.EMPTY, new IOException("no bytes"));
    }
    try {
      return open(file, Schema.version(ground.files(), fileName(NAME)));
    } catch (MVStoreException e) {
      return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new Opening.Locked(ground.folder().path())
          : new Opening.Unreadable(file, Damage.BROKEN, e);
    } catch (RuntimeException e) {
      return isFullDisk(e)
          ? new Opening.NoAccess(ground.folder().path(), e)
          : new Opening.Unreadable(file, Damage.BROKEN, e);
    } catch (AssertionError e) {
      if (Lane.isOfDatabase(e)) {
        return new Opening.Unreadable(
            file, Damage.BROKEN, new StoreException("the database failed", e));
      }
      throw e;
    }
  }

  /// Over a damaged file H2 fails in every way there is; over a disk to which it cannot write, in
  /// one.
  static boolean isFullDisk(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException store
          && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
        return true;
      }
    }
    return false;
  }

  private Opening open(Path file, int version) throws IOException {
    if (version > schema.newest()) {
      return new Opening.NewerSchema(version, schema.newest());
    }
    if (version < 1) {
      return new Opening.Unreadable(
          file, Damage.FOREIGN, new IOException("a database without a version of Siembra's"));
    }
    if (version < schema.newest()
        && !new Restoration(ground.folder(), lastChanged(file), schema).upgrade(file)) {
      return apart(file);
    }
    return connect(file);
  }

  /// Opens the file and brings it to where its journal is.
  private Opening connect(Path file) throws IOException {
    Connections connections = Connections.existing(ground.files(), NAME, logger);
    Handle first = connections.writer();
    boolean opened = false;
    try {
      Optional<Journal> journal = journal(first);
      opened = journal.isPresent();
      return opened
          ? new Opening.Opened(
              Database.over(
                  connections, first, new Commits(connections, journals, journal.get()), ground))
          : apart(file);
    } finally {
      if (!opened) {
        Connections.drop(first);
      }
    }
  }

  private static Opening apart(Path file) {
    return new Opening.Unreadable(
        file, Damage.APART, new IOException("the journal is of another history"));
  }

  private static Instant lastChanged(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /// The journal at the database's position, which is brought forward where the journal is ahead.
  ///
  /// @return empty where the two do not belong together, or the database is older than it should be
  private Optional<Journal> journal(Handle first) throws IOException {
    Position position = Counters.position(first);
    return switch (journals.reach(position)) {
      case Reach.Missing _, Reach.Behind _ ->
          isOverdue(position) ? Optional.empty() : Optional.of(newJournal(position));
      case Reach.Beyond(Tail tail, long records, boolean broken) when !broken ->
          isOverdue(tail.end())
              ? Optional.empty()
              : Optional.of(
                  journals.resume(records == 0 ? tail : redone(first, position, records)));
      case Reach.Beyond _, Reach.Apart _ -> Optional.empty();
    };
  }

  /// Whether database and journal together are older than a backup: somebody has put back old
  /// files.
  private boolean isOverdue(Position position) throws IOException {
    return backups().hasLater(position);
  }

  private Journal newJournal(Position position) throws IOException {
    if (position.record() > 0) {
      LOG.warn("no journal reaches record {}; a new one begins", position.record());
    }
    return journals.begin(position);
  }

  private Tail redone(Handle first, Position position, long records) throws IOException {
    if (records > 1) {
      LOG.warn("{} records of the journal were not in the database", records);
    }
    return switch (journals.replay(position, new Redo(first))) {
      case Reach.Beyond(Tail tail, long _, boolean _) -> tail;
      case Reach.Missing _, Reach.Behind _, Reach.Apart _ ->
          throw new IOException("the journal changed while it was read");
    };
  }

  private BackupFolder backups() {
    return ground.backups();
  }

  private void create(Path file) throws IOException {
    schema.create(ground.files(), UNFINISHED, Position.beginning());
    ground.folder().rename(ground.file(UNFINISHED), file);
  }

  static String fileName(String database) {
    return database + ".mv.db";
  }
}
