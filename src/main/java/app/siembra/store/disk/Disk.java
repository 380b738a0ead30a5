package app.siembra.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// What can be done with files: all that the store does below its folder goes through one of these.
///
/// Every method throws [IOException] where the disk cannot do it.
public interface Disk {
  /// Opens a file to read it.
  DiskFile read(Path file) throws IOException;

  /// Opens a file to read and write it; it is made where it is missing.
  ///
  /// @param attributes what a new file is made with
  DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException;

  /// Gives a file another name, in one step, over what bore that name. Durable after [#force].
  void move(Path from, Path to) throws IOException;

  /// Removes a file, if it is there. Durable after [#force].
  void delete(Path file) throws IOException;

  /// Makes the names of the files in a folder durable, where the system lets a folder be forced.
  void force(Path folder) throws IOException;

  /// How much room there is for more in that folder, in bytes.
  long free(Path folder) throws IOException;
}
