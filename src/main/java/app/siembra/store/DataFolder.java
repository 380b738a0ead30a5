package app.siembra.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// The folder of one network: private to its owner from the first byte (folders 0700, files 0600
/// where the system has such permissions; elsewhere the folder inherits those of the user's
/// profile).
final class DataFolder {
  private static final FileAttribute<?>[] NONE = {};

  private final Path path;
  private final FileAttribute<?>[] fileAttributes;

  private DataFolder(Path path) {
    this.path = path;
    this.fileAttributes = isPosix(path) ? attributes("rw-------") : NONE;
  }

  /// The folder at this path, made where it is missing.
  static DataFolder prepare(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    createPrivate(absolute);
    return new DataFolder(absolute.toRealPath());
  }

  Path path() {
    return path;
  }

  /// A file in it.
  Path file(String name) {
    return path.resolve(name);
  }

  /// What a new file in it is created with.
  FileAttribute<?>[] fileAttributes() {
    return fileAttributes.clone();
  }

  /// Takes the folder for this process.
  ///
  /// @return empty where another process, or another database of this one, has it
  Optional<FileChannel> lock() throws IOException {
    FileChannel channel =
        FileChannel.open(file("siembra.lock"), Set.of(CREATE, WRITE), fileAttributes);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another database of this process has it: the same answer as for another process.
    }
    channel.close();
    return Optional.empty();
  }

  /// Gives the folder back.
  static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies a file to a private one and forces it to the disk.
  void copy(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from, READ);
        FileChannel out =
            FileChannel.open(to, Set.of(CREATE, TRUNCATE_EXISTING, WRITE), fileAttributes)) {
      long done = 0;
      while (done < in.size()) {
        done += in.transferTo(done, in.size() - done, out);
      }
      out.force(true);
    }
  }

  /// Puts a finished file in its place, over what was there; after this returned it is there even
  /// if the power fails.
  void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    force();
  }

  /// Makes the names of the files durable, where the system lets a folder be forced.
  private void force() throws IOException {
    if (fileAttributes.length > 0) {
      try (FileChannel folder = FileChannel.open(path, READ)) {
        folder.force(true);
      }
    }
  }

  private static void createPrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      createPrivate(parent);
    }
    try {
      Files.createDirectory(folder, isPosix(folder) ? attributes("rwx------") : NONE);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
