package app.siembra.reliability;

import app.siembra.store.disk.DiskAround;
import app.siembra.store.disk.DiskFile;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// A disk that says that it has forced what it has not: it is quick, and does where nobody cuts the
/// power.
final class HastyDisk extends DiskAround {
  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    return new FileAround(super.write(file, attributes)) {
      @Override
      public void force() {}
    };
  }

  @Override
  public void force(Path folder) {}
}
