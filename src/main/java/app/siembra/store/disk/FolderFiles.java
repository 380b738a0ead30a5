package app.siembra.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What H2 sees of a data folder: a file system of its own, with a random scheme, that holds
/// nothing but the files of that folder and writes them as [ForcedFile].
///
/// So the name of the user's folder never becomes part of a database URL (where `;INIT=` would run
/// SQL), and H2 cannot make a file outside the folder or readable by others.
public final class FolderFiles extends FilePath {
  /// How the names of files end that count only once they are whole.
  public static final String PART = ".part";

  static {
    // A statement on a file that H2 has closed after an error would turn in MVStore's
    // registerVersionUsage for ever: an assertion there ends it. This is set before H2 is used.
    FolderFiles.class.getClassLoader().setClassAssertionStatus("org.h2.mvstore.MVStore", true);
  }

  private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);

  private final DataFolder folder;
  private final String scheme;
  private final Set<ForcedFile> open;

  private FolderFiles(DataFolder folder, String scheme, String name, Set<ForcedFile> open) {
    this.folder = folder;
    this.scheme = scheme;
    this.name = name;
    this.open = open;
  }

  /// Makes the folder known to H2; [#unregister] forgets it again.
  public static FolderFiles register(DataFolder folder) {
    String scheme = "siembra" + UUID.randomUUID().toString().replace("-", "");
    FolderFiles files =
        new FolderFiles(folder, scheme, scheme + ":/", ConcurrentHashMap.newKeySet());
    FilePath.register(files);
    return files;
  }

  /// Forgets the folder. What H2 has left open, because it failed over a damaged file, is closed:
  /// else its lock would stand in the way of whoever opens the network next in this process.
  public void unregister() {
    FilePath.unregister(this);
    for (ForcedFile left : Set.copyOf(open)) {
      LOG.warn("a file was left open and is closed now");
      try {
        left.close();
      } catch (IOException e) {
        LOG.warn("it cannot be closed", e);
      }
    }
  }

  /// What H2 calls this file of the folder.
  public String nameOf(String file) {
    return scheme + ":/" + file;
  }

  private Path path() {
    String file = name.substring(name.indexOf(':') + 1).replace("/", "");
    return file.isEmpty() ? folder.path() : folder.file(file);
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public FilePath getPath(String path) {
    String file = path.substring(path.indexOf(':') + 1).replace("/", "");
    if (file.contains("..")) {
      throw new IllegalArgumentException("outside the data folder");
    }
    return new FolderFiles(folder, scheme, nameOf(file), open);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    ForcedFile file =
        new ForcedFile(
            mode.equals("r") ? folder.disk().read(path()) : folder.write(path()),
            !name.endsWith(PART),
            open::remove);
    open.add(file);
    return file;
  }

  @Override
  public long size() {
    return answer(() -> Files.size(path()));
  }

  @Override
  public void moveTo(FilePath target, boolean replace) {
    Path to = ((FolderFiles) target).path();
    answer(
        () -> {
          if (!replace && Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
          }
          folder.disk().move(path(), to);
          return true;
        });
  }

  @Override
  public boolean createFile() {
    return answer(
        () -> {
          try {
            Files.createFile(path(), folder.fileAttributes());
            return true;
          } catch (FileAlreadyExistsException e) {
            return false;
          }
        });
  }

  @Override
  public boolean exists() {
    return Files.exists(path());
  }

  @Override
  public void delete() {
    answer(
        () -> {
          folder.disk().delete(path());
          return true;
        });
  }

  @Override
  public List<FilePath> newDirectoryStream() {
    return answer(
        () -> {
          try (Stream<Path> files = Files.list(folder.path())) {
            return files
                .map(file -> getPath(nameOf(file.getFileName().toString())))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
          }
        });
  }

  @Override
  public FilePath toRealPath() {
    return this;
  }

  @Override
  public FilePath getParent() {
    return getPath(nameOf(""));
  }

  @Override
  public boolean isDirectory() {
    return Files.isDirectory(path());
  }

  @Override
  public boolean isRegularFile() {
    return Files.isRegularFile(path());
  }

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public long lastModified() {
    return answer(() -> Files.getLastModifiedTime(path()).toMillis());
  }

  @Override
  public boolean canWrite() {
    return Files.isWritable(path());
  }

  @Override
  public boolean setReadOnly() {
    return false;
  }

  @Override
  public void createDirectory() {
    throw new UnsupportedOperationException("the data folder has no folders of H2's");
  }

  private interface Answer<T> {
    T give() throws IOException;
  }

  private static <T> T answer(Answer<T> answer) {
    try {
      return answer.give();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
