package app.siembra.store;

import app.siembra.store.disk.Ballast;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// What a network stands on: its folder, the files in it as H2 sees them, and the lock that keeps
/// everybody else out.
final class Ground {
  private final DataFolder folder;
  private final BackupFolder backups;
  private final Ballast ballast;
  private final FolderFiles files;
  private final FileChannel lock;

  private Ground(
      DataFolder folder,
      BackupFolder backups,
      Ballast ballast,
      FolderFiles files,
      FileChannel lock) {
    this.folder = folder;
    this.ballast = ballast;
    this.backups = backups;
    this.files = files;
    this.lock = lock;
  }

  /// In a folder that is locked already; [#leave] gives it back. For the network itself ballast is
  /// given up where the disk is full, for backups and files not.
  static Ground in(DataFolder folder, FileChannel lock) throws IOException {
    Ballast ballast = new Ballast(folder);
    DataFolder ballasted = ballast.over();
    return new Ground(
        ballasted, BackupFolder.of(folder), ballast, FolderFiles.register(ballasted), lock);
  }

  DataFolder folder() {
    return folder;
  }

  /// Where the backups are, and the files.
  BackupFolder backups() {
    return backups;
  }

  /// Looks after the disk.
  DiskWatch watch() {
    return new DiskWatch(folder, file(Opener.NAME), ballast);
  }

  FolderFiles files() {
    return files;
  }

  /// The file of a database of that name.
  Path file(String name) {
    return folder.file(Opener.fileName(name));
  }

  void leave() {
    files.unregister();
    DataFolder.release(lock);
  }
}
