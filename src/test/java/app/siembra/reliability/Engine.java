package app.siembra.reliability;

import app.siembra.store.Databases;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A database engine in a setting, to which the same is done as to ours.
public enum Engine {
  /// Ours, as it opens a file, without a journal beside it.
  OURS("") {
    @Override
    Connection connect(Path folder) throws SQLException, IOException {
      return inOurSetting(folder);
    }
  },
  /// The next version of H2, set as ours is.
  H2_NEXT("h2-next.jar") {
    @Override
    Connection connect(Path folder) throws SQLException, IOException {
      return inOurSetting(folder);
    }
  },
  /// The next version of H2 when nothing is said.
  H2_NEXT_DEFAULTS("h2-next.jar") {
    @Override
    Connection connect(Path folder) throws SQLException {
      return DriverManager.getConnection("jdbc:h2:" + folder.resolve(NAME));
    }
  },
  SQLITE_FULL("sqlite.jar") {
    @Override
    Connection connect(Path folder) throws SQLException {
      return DriverManager.getConnection(
          "jdbc:sqlite:" + folder.resolve(NAME) + "?journal_mode=WAL&synchronous=FULL");
    }
  };

  private static final String NAME = "entries";

  private final String jar;

  Engine(String jar) {
    this.jar = jar;
  }

  private static Connection inOurSetting(Path folder) throws SQLException, IOException {
    DataFolder data = DataFolder.prepare(folder, new LocalDisk());
    return Databases.connection(FolderFiles.register(data), NAME);
  }

  /// Opens its file in a folder that is there, in a process that [#command] started.
  abstract Connection connect(Path folder) throws SQLException, IOException;

  /// Whether it is at hand: `-Preliability` brings it.
  public boolean isHere() {
    return jar.isEmpty() || Files.exists(file());
  }

  /// A process with the classes of this one, but with this engine.
  ///
  /// @param arguments what the main class takes after the engine's name
  public List<String> command(Class<?> main, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(name()));
    all.addAll(arguments);
    List<Path> first = jar.isEmpty() ? List.of() : List.of(file());
    return ChildJvm.command(first, List.of("--enable-native-access=ALL-UNNAMED"), main, all);
  }

  private Path file() {
    return Path.of("target", "engines", jar).toAbsolutePath();
  }
}
