package app.siembra.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The log on the disk: `siembra.log` and, as it grows, `siembra.1.log` and so on, the oldest
/// deleted. No file is made before there is something to say, none is held open, none can be read
/// by others.
final class LogFile {
  private static final int KEPT = 4;

  private final Path folder;
  private final long largest;

  /// @param folder made when it is needed, but not the one above it: where that was taken away, with the
  ///   stick that it lies on, nothing may stand in its place when it comes back
  /// @param largest bytes after which a new file begins
  LogFile(Path folder, long largest) {
    this.folder = folder;
    this.largest = largest;
  }

  synchronized void append(String text) throws IOException {
    if (!Files.isDirectory(folder.resolveSibling(""))) {
      throw new NoSuchFileException(folder.toString());
    }
    Private.folder(folder);
    Path file = file(0);
    if (Files.exists(file) && Files.size(file) >= largest) {
      roll();
    }
    Private.file(file);
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  private void roll() throws IOException {
    for (int number = KEPT; number > 0; number--) {
      if (Files.exists(file(number - 1))) {
        Files.move(file(number - 1), file(number), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Path file(int number) {
    return folder.resolve(number == 0 ? "siembra.log" : "siembra." + number + ".log");
  }
}
