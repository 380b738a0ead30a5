package app.siembra.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderFilesTest {
  @TempDir Path path;

  /// H2 leaves a damaged file open where one of its own assertions ends the opening.
  @Test
  void whatWasLeftOpenDoesNotLockOutWhoeverComesNext() throws IOException {
    DataFolder folder = DataFolder.prepare(path, new LocalDisk());
    FolderFiles files = FolderFiles.register(folder);
    FileChannel left = FilePath.get(files.nameOf("siembra.mv.db")).open("rw");
    FileLock held = left.tryLock();
    assertThat(held).isNotNull();

    files.unregister();

    FolderFiles again = FolderFiles.register(folder);
    try (FileChannel next = FilePath.get(again.nameOf("siembra.mv.db")).open("rw")) {
      assertThat(next.tryLock()).isNotNull();
    }
    again.unregister();
    assertThat(left.isOpen()).isFalse();
  }
}
