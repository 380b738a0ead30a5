package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// What a network stands on: its folder, the files in it as H2 sees them, and the lock that keeps
/// everybody else out.
final class Ground {
  private final DataFolder folder;
  private final DataFolder backups;
  private final FolderFiles files;
  private final FileChannel lock;

  private Ground(DataFolder folder, DataFolder backups, FolderFiles files, FileChannel lock) {
    this.folder = folder;
    this.backups = backups;
    this.files = files;
    this.lock = lock;
  }

  /// In a folder that is locked already; [#leave] gives it back.
  static Ground in(DataFolder folder, FileChannel lock) throws IOException {
    return new Ground(folder, folder.folder(BackupFolder.NAME), FolderFiles.register(folder), lock);
  }

  DataFolder folder() {
    return folder;
  }

  /// Where the backups are.
  DataFolder backups() {
    return backups;
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
