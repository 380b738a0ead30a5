package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder within that of the network for what is derived from it: private, in no backup, and
/// never missed.
public final class Derived {
  private final DataFolder folder;
  private final String name;

  Derived(DataFolder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /// Where it is, made where it is missing.
  public Path make() {
    try {
      return folder.folder(name).path();
    } catch (IOException e) {
      throw new StoreException("a folder cannot be made", e);
    }
  }

  /// Removes what is in it.
  public void clear() {
    Path path = folder.file(name);
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : List.copyOf(files.toList())) {
          folder.disk().delete(file);
        }
      } catch (IOException e) {
        throw new StoreException("a folder cannot be emptied", e);
      }
    }
  }
}
