package app.siembra.store;

import java.nio.file.Path;

/// Opens databases for tests, where nothing but an open one will do.
public final class Databases {
  private Databases() {}

  /// The open database of this folder.
  public static Database open(Path folder) {
    return opened(Database.open(folder));
  }

  /// The same, counting the statements that it runs.
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
}
