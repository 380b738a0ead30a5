package app.siembra.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the project, as they are written.
final class Sources {
  static final Path MAIN = Path.of("src", "main", "java");
  static final Path RESOURCES = Path.of("src", "main", "resources");
  static final Path TEST = Path.of("src", "test", "java");

  private Sources() {}

  /// The files below the folder whose names end so, in the order of their paths.
  static List<Path> under(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
