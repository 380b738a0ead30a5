package app.siembra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens databases for tests, where nothing but an open one will do.
public final class Databases {
  private Databases() {}

  /// The open database of this folder.
  public static Database open(Path folder) {
    return opened(Database.open(folder));
  }

  /// The open database of this folder; in an empty folder a new one, copied from one that was made
  /// once.
  public static Database at(Path folder) {
    Path file = folder.resolve(Template.NAME);
    try {
      if (!Files.exists(file)) {
        Files.copy(Template.FILE, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(folder);
  }

  /// The open database of this folder, counting the statements that it runs.
  public static Database open(Path folder, Statements statements) {
    return opened(Database.open(folder, statements));
  }

  static Database opened(Opening opening) {
    return switch (opening) {
      case Opening.Opened(Database database) -> database;
      case Opening.Locked _, Opening.NewerSchema _, Opening.NoAccess _, Opening.Unreadable _ ->
          throw new AssertionError(opening.toString());
    };
  }

  private static final class Template {
    static final String NAME = "siembra.mv.db";
    static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("siembra-template");
        open(folder).close();
        Path file = folder.resolve(NAME);
        file.toFile().deleteOnExit();
        folder.resolve("siembra.lock").toFile().deleteOnExit();
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
