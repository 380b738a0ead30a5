package app.siembra.store;

import app.siembra.store.Opening.Damage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.statement.SqlLogger;

/// The steps from a folder to an open database. A new file, or a newer schema, is always built
/// under another name and renamed when it is whole: what bears the database's name can be opened at
/// any moment.
final class Opener {
  private static final String NAME = "siembra";
  private static final String UNFINISHED = "siembra-unfinished";

  private final DataFolder folder;
  private final FolderFiles files;
  private final SqlLogger logger;

  private Opener(DataFolder folder, FolderFiles files, SqlLogger logger) {
    this.folder = folder;
    this.files = files;
    this.logger = logger;
  }

  /// Whether there is a network in that folder, whatever state it is in.
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(fileName(NAME)));
  }

  static Opening open(Path path, SqlLogger logger) {
    try {
      DataFolder folder = DataFolder.prepare(path);
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
    FolderFiles files = FolderFiles.register(folder);
    Runnable release =
        () -> {
          files.unregister();
          DataFolder.release(lock);
        };
    boolean opened = false;
    try {
      Opening opening = new Opener(folder, files, logger).open(release);
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
    Files.deleteIfExists(folder.file(fileName(UNFINISHED)));
    if (!Files.exists(file)) {
      build(file);
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
    } catch (StoreException e) {
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
    return new Opening.Opened(Database.connect(Connections.existing(files, NAME, logger), release));
  }

  private void build(Path file) throws IOException {
    Schema.migrate(files, UNFINISHED, fileName(UNFINISHED));
    folder.rename(folder.file(fileName(UNFINISHED)), file);
  }

  private static String fileName(String database) {
    return database + ".mv.db";
  }
}
