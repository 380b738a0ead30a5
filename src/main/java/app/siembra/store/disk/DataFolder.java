package app.siembra.store.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// The folder of one network: private to its owner from the first byte (folders 0700, files 0600
/// where the system has such permissions; elsewhere the folder inherits those of the user's
/// profile).
public final class DataFolder {
  private static final FileAttribute<?>[] NONE = {};
  private static final int COPIED_AT_ONCE = 1 << 20;

  private final Path path;
  private final Disk disk;
  private final FileAttribute<?>[] fileAttributes;

  private DataFolder(Path path, Disk disk) {
    this.path = path;
    this.disk = disk;
    this.fileAttributes = isPosix(path) ? attributes("rw-------") : NONE;
  }

  /// The folder at this path, made where it is missing: after this returned it is there even if the
  /// power fails.
  ///
  /// @param disk what its files are written to
  public static DataFolder prepare(Path path, Disk disk) throws IOException {
    Path absolute = path.toAbsolutePath();
    createPrivate(absolute, disk);
    return new DataFolder(absolute.toRealPath(), disk);
  }

  /// The folder at this path as it is, of which nothing is made.
  static DataFolder there(Path path, Disk disk) {
    return new DataFolder(path.toAbsolutePath(), disk);
  }

  /// A folder of its own within this one, made where it is missing.
  public DataFolder folder(String name) throws IOException {
    return prepare(file(name), disk);
  }

  /// The same folder on another disk.
  DataFolder on(Disk other) {
    return new DataFolder(path, other);
  }

  /// What its files are written to.
  public Disk disk() {
    return disk;
  }

  /// Opens one of its files to write it; a new one is private.
  public DiskFile write(Path file) throws IOException {
    return disk.write(file, fileAttributes);
  }

  public Path path() {
    return path;
  }

  /// A file in it.
  public Path file(String name) {
    return path.resolve(name);
  }

  /// What a new file in it is created with.
  public FileAttribute<?>[] fileAttributes() {
    return fileAttributes.clone();
  }

  /// Takes the folder for this process.
  ///
  /// @return empty where another process, or another database of this one, has it
  public Optional<FileChannel> lock() throws IOException {
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
  public static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies a file to a private one and forces it to the disk.
  public void copy(Path from, Path to) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(COPIED_AT_ONCE);
    try (DiskFile in = disk.read(from);
        DiskFile out = write(to)) {
      out.truncate(0);
      long done = 0;
      while (in.read(part.clear(), done) > 0) {
        out.write(part.flip(), done);
        done += part.limit();
      }
      out.force();
    }
  }

  /// Puts a finished file in its place, over what was there; after this returned it is there even
  /// if the power fails.
  public void rename(Path from, Path to) throws IOException {
    disk.move(from, to);
    disk.force(path);
  }

  private static void createPrivate(Path folder, Disk disk) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      createPrivate(parent, disk);
    }
    try {
      Files.createDirectory(folder, isPosix(folder) ? attributes("rwx------") : NONE);
      if (parent != null) {
        disk.force(parent);
      }
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
