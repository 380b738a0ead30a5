package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/// Brings a network back from its backups and its journal. The folder must not be open; nothing is
/// ever deleted: what is replaced is moved to a folder of its own.
public final class Recovery {
  private final Path folder;
  private final Disk disk;
  private final Schema schema;

  private Recovery(Path folder, Disk disk, Schema schema) {
    this.folder = folder;
    this.disk = disk;
    this.schema = schema;
  }

  /// Of the network in this folder.
  public static Recovery of(Path folder) {
    return of(folder, new LocalDisk());
  }

  static Recovery of(Path folder, Disk disk) {
    return of(folder, disk, Schema.CURRENT);
  }

  static Recovery of(Path folder, Disk disk, Schema schema) {
    return new Recovery(folder, disk, schema);
  }

  /// What can be brought back.
  ///
  /// @param backup what it begins with; empty where it begins with the network's first day
  /// @param changes how many records of the journal follow on it
  /// @param lost how many are known of that cannot be brought back
  public record Plan(Optional<Backup> backup, long changes, long lost) {}

  /// What can be brought back with the least loss; empty where there is neither a backup nor a
  /// journal from the first day on.
  ///
  /// @throws StoreException where the folder cannot be read
  public Optional<Plan> plan() {
    return locked(data -> new Salvage(data).best().map(Salvage.Course::plan));
  }

  /// Brings back what [#plan] tells of.
  ///
  /// @param at names the folder to which the damaged files are moved
  /// @return that folder, which is there only where there were any; empty where there is nothing to
  ///   bring back
  public Optional<Path> recover(Instant at) {
    return locked(
        data -> {
          Salvage salvage = new Salvage(data);
          Optional<Salvage.Course> best = salvage.best();
          return best.isEmpty()
              ? Optional.empty()
              : Optional.of(new Restoration(data, at, schema).follow(best.get()));
        });
  }

  /// Puts the network back to what it was at a backup. What it is now is kept beside it.
  ///
  /// @return where the replaced network is; not there where there was none
  public Path restore(Backup backup, Instant at) {
    return locked(
        data -> new Restoration(data, at, schema).goBackTo(new Salvage(data).only(backup)));
  }

  /// The backups, the newest first.
  public List<Backup> backups() {
    return locked(data -> BackupFolder.of(data).shown());
  }

  /// Takes a copy of a backup that lies elsewhere among the backups of this folder.
  ///
  /// @param file a database by itself
  /// @param at when it was made, where nothing beside it says so
  /// @return empty where it is no network, or does not hold together
  public Optional<Backup> adopt(Path file, Instant at) {
    return locked(
        data -> {
          BackupFolder backups = BackupFolder.of(data);
          Optional<Manifest> taken = new BackupMaker(backups).adopt(file, madeAt(file).orElse(at));
          return taken.isEmpty() ? Optional.empty() : Optional.of(backups.shown(taken.get()));
        });
  }

  private static Optional<Instant> madeAt(Path file) throws IOException {
    return Manifest.beside(file).map(Manifest::at);
  }

  private interface Work<T> {
    T in(DataFolder data) throws IOException;
  }

  private <T> T locked(Work<T> work) {
    try {
      DataFolder data = DataFolder.prepare(folder, disk);
      Optional<FileChannel> lock = data.lock();
      if (lock.isEmpty()) {
        throw new StoreException(
            "the folder is open elsewhere", new IOException(folder.toString()));
      }
      try {
        Swap.finish(data);
        return work.in(data);
      } finally {
        DataFolder.release(lock.get());
      }
    } catch (IOException | JdbiException e) {
      throw new StoreException("the network cannot be brought back", e);
    }
  }
}
