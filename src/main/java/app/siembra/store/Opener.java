package app.siembra.store;

import app.siembra.store.Opening.Damage;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.FolderFiles;
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

  private final DataFolder folder;
  private final FolderFiles files;
  private final SqlLogger logger;
  private final JournalFiles journals;
  private final BackupFolder backups;

  private Opener(DataFolder folder, BackupFolder backups, FolderFiles files, SqlLogger logger) {
    this.folder = folder;
    this.journals = new JournalFiles(folder);
    this.backups = backups;
    this.files = files;
    this.logger = logger;
  }

  static Opening open(Path path, Disk disk, SqlLogger logger) {
    try {
      DataFolder folder = DataFolder.prepare(path, disk);
      Optional<FileChannel> lock = folder.lock();
      return lock.isEmpty()
          ? new Opening.Locked(folder.path())
          : openLocked(folder, lock.get(), logger);
    } catch (IOException e) {
      return new Opening.NoAccess(path, e);
    }
  }

  /// Everything taken on the way is given back unless the database is open in the end.
  private static Opening openLocked(DataFolder folder, FileChannel lock, SqlLogger logger)
      throws IOException {
    BackupFolder backups = new BackupFolder(folder.folder(BackupFolder.NAME));
    FolderFiles files = FolderFiles.register(folder);
    Runnable release =
        () -> {
          files.unregister();
          DataFolder.release(lock);
        };
    boolean opened = false;
    try {
      Opening opening = new Opener(folder, backups, files, logger).open(release);
      opened = opening instanceof Opening.Opened;
      return opening;
    } finally {
      if (!opened) {
        release.run();
      }
    }
  }

  private Opening open(Runnable release) throws IOException {
    Path file = folder.file(fileName(NAME));
    folder.disk().delete(folder.file(fileName(UNFINISHED)));
    if (!Files.exists(file)) {
      if (journals.exist() || !backups.all().isEmpty()) {
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
      return open(file, Schema.version(files, fileName(NAME)), release);
    } catch (MVStoreException e) {
      return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new Opening.Locked(folder.path())
          : new Opening.Unreadable(file, Damage.BROKEN, e);
    } catch (RuntimeException e) {
      // What H2 makes of damaged pages is anything but one kind of exception.
      return new Opening.Unreadable(file, Damage.BROKEN, e);
    }
  }

  private Opening open(Path file, int version, Runnable release) throws IOException {
    if (version > Schema.NEWEST) {
      return new Opening.NewerSchema(version, Schema.NEWEST);
    }
    if (version < 1) {
      return new Opening.Unreadable(
          file, Damage.FOREIGN, new IOException("a database without a version of Siembra's"));
    }
    if (version < Schema.NEWEST) {
      folder.copy(file, folder.file(fileName(NAME + "-schema-" + version)));
      folder.copy(file, folder.file(fileName(UNFINISHED)));
      build(file);
    }
    return connect(file, release);
  }

  /// Opens the file and brings it to where its journal is.
  private Opening connect(Path file, Runnable release) throws IOException {
    Connections connections = Connections.existing(files, NAME, logger);
    Handle first = connections.writer();
    boolean opened = false;
    try {
      Optional<Journal> journal = journal(first);
      opened = journal.isPresent();
      return opened
          ? new Opening.Opened(
              Database.over(
                  connections,
                  first,
                  new Commits(connections, journals, journal.get()),
                  folder.folder(BackupFolder.NAME),
                  release))
          : new Opening.Unreadable(
              file, Damage.APART, new IOException("the journal is of another history"));
    } finally {
      if (!opened) {
        Connections.drop(first);
      }
    }
  }

  /// The journal at the database's position, which is brought forward where the journal is ahead.
  ///
  /// @return empty where the two do not belong together, or the database is older than it should be
  private Optional<Journal> journal(Handle first) throws IOException {
    Position position = Counters.position(first);
    return switch (journals.reach(position)) {
      case Reach.Missing _, Reach.Short _ -> newJournal(position);
      case Reach.Beyond(Tail tail, long records, boolean broken) when records == 0 && !broken ->
          Optional.of(journals.resume(tail));
      case Reach.Beyond(Tail _, long records, boolean broken) when !broken -> {
        if (records > 1) {
          LOG.warn("{} records of the journal were not in the database", records);
        }
        yield Optional.of(journals.resume(redone(first, position)));
      }
      case Reach.Beyond _, Reach.Apart _ -> Optional.empty();
    };
  }

  private Optional<Journal> newJournal(Position position) throws IOException {
    if (backups.hasLater(position)) {
      return Optional.empty();
    }
    if (position.record() > 0) {
      LOG.warn("no journal reaches record {}; a new one begins", position.record());
    }
    return Optional.of(journals.begin(position));
  }

  private Tail redone(Handle first, Position position) throws IOException {
    return switch (journals.replay(position, new Redo(first))) {
      case Reach.Beyond(Tail tail, long _, boolean _) -> tail;
      case Reach.Missing _, Reach.Short _, Reach.Apart _ ->
          throw new IOException("the journal changed while it was read");
    };
  }

  private void create(Path file) throws IOException {
    Schema.create(files, UNFINISHED, fileName(UNFINISHED), Position.beginning());
    folder.rename(folder.file(fileName(UNFINISHED)), file);
  }

  private void build(Path file) throws IOException {
    Schema.migrate(files, UNFINISHED, fileName(UNFINISHED));
    folder.rename(folder.file(fileName(UNFINISHED)), file);
  }

  static String fileName(String database) {
    return database + ".mv.db";
  }
}
