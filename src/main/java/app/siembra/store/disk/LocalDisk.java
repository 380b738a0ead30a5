package app.siembra.store.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/// The disk of this computer.
public final class LocalDisk implements Disk {
  @Override
  public DiskFile read(Path file) throws IOException {
    return new LocalFile(AsynchronousFileChannel.open(file, READ));
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    return new LocalFile(
        AsynchronousFileChannel.open(file, Set.of(READ, WRITE, CREATE), null, attributes));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public long free(Path folder) throws IOException {
    // A file's own answer is 0 where there is no such folder.
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return folder.toFile().getUsableSpace();
  }

  @Override
  public void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel names = FileChannel.open(folder, READ)) {
        names.force(true);
      }
    }
  }
}
