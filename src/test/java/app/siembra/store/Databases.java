package app.siembra.store;

import app.siembra.store.disk.Disk;
import app.siembra.store.disk.FolderFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;

/// Opens databases for tests, where nothing but an open one will do.
public final class Databases {
  private static final Schema LATER =
      new Schema(4, List.of("classpath:app/siembra/store", "classpath:app/siembra/later"));

  private Databases() {}

  /// The open database of this folder.
  public static Database open(Path folder) {
    return opened(Database.open(folder));
  }

  /// The open database of this folder; in an empty folder a new one, copied from one that was made
  /// once.
  public static Database at(Path folder) {
    fill(folder);
    return open(folder);
  }

  /// The same on another disk.
  public static Database at(Path folder, Disk disk) {
    fill(folder);
    return opened(opening(folder, disk));
  }

  private static void fill(Path folder) {
    Path file = folder.resolve(Template.NAME);
    try {
      if (!Files.exists(file)) {
        Files.copy(Template.FILE, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The open database of this folder, counting the statements that it runs.
  public static Database open(Path folder, Statements statements) {
    return opened(Database.open(folder, statements));
  }

  /// Opens the network of this folder on another disk.
  public static Opening opening(Path folder, Disk disk) {
    return Database.open(folder, disk, SqlLogger.NOP_SQL_LOGGER);
  }

  /// A connection of its own to a database beside ours, in the setting of ours; it is made where it
  /// is missing.
  public static Connection connection(FolderFiles files, String name) throws SQLException {
    return Connections.building(files, name).source().getConnection();
  }

  /// The way back of the network of this folder, on another disk.
  public static Recovery recovery(Path folder, Disk disk) {
    return Recovery.of(folder, disk);
  }

  /// Opens the network of this folder as a later version would, whose tables are others.
  public static Opening openingLater(Path folder, Disk disk) {
    return Database.open(folder, disk, SqlLogger.NOP_SQL_LOGGER, LATER);
  }

  /// Its way back, likewise.
  public static Recovery recoveryLater(Path folder, Disk disk) {
    return Recovery.of(folder, disk, LATER);
  }

  /// Every row of every table, as text.
  public static List<String> dump(Database database) {
    return Dump.script(database);
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
