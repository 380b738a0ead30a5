package app.siembra.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/// The files of the index: for their owner alone, as everything in the data folder. Whoever has the
/// network open has them, so there is no lock of their own.
final class PrivateFiles extends MMapDirectory {
  private final boolean posix;

  PrivateFiles(Path folder) throws IOException {
    super(folder, NoLockFactory.INSTANCE);
    posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return restricted(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return restricted(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput restricted(IndexOutput output) throws IOException {
    if (posix) {
      Files.setPosixFilePermissions(
          getDirectory().resolve(output.getName()), PosixFilePermissions.fromString("rw-------"));
    }
    return output;
  }
}
