package app.siembra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where Siembra's files lie.
///
/// @param data the data folder, absolute
record Directories(Path data) {

  Directories {
    data = data.toAbsolutePath().normalize();
  }

  /// The folder the user chose.
  static Directories at(Path data) {
    return new Directories(data);
  }

  /// The system's place for application data.
  ///
  /// @param system the name of the operating system, as `os.name` says it
  /// @param home the user's home folder
  /// @param environment the environment variables
  static Directories standard(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return at(
          absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Siembra"));
    }
    if (system.startsWith("Mac")) {
      return at(home.resolve("Library/Application Support/Siembra"));
    }
    return at(
        absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
            .resolve("siembra"));
  }

  /// Where the log is written.
  Path log() {
    return data.resolve("log");
  }

  /// Makes the data folder, for the user alone, where it is not there yet.
  ///
  /// @throws IOException where it cannot be made, or something else stands in its place
  void make() throws IOException {
    Private.folder(data);
  }

  /// The data folder by the one name that all its names lead to, so that two processes agree on it;
  /// a folder that is not there yet is resolved as far as it is.
  Path realData() throws IOException {
    Path existing = data;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null
        ? data
        : existing.toRealPath().resolve(existing.relativize(data)).normalize();
  }

  /// An environment's folder counts only where it is absolute: the XDG specification says so.
  private static Path absolute(@Nullable String folder, Path otherwise) {
    return folder == null || folder.isEmpty() || !Path.of(folder).isAbsolute()
        ? otherwise
        : Path.of(folder);
  }
}
