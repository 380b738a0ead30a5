package app.siembra.reliability;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.FolderFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A database as H2 opens it when nothing is said, on a disk of ours. It must be caught.
final class HastyVictim implements Victim {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private final FolderFiles files;
  private final Connection connection;
  private int steps;

  HastyVictim(Path folder, Disk disk) {
    try {
      files = FolderFiles.register(DataFolder.prepare(folder, disk));
      connection = HastyScribe.connect("jdbc:h2:" + files.nameOf("hasty") + ";TRACE_LEVEL_FILE=0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Takes a while, so that H2 comes to writing what it has acknowledged.
  @Override
  public boolean step(Writer writer) {
    LockSupport.parkNanos(PAUSE);
    try {
      HastyScribe.write(connection, writer, "entry " + steps++);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  @Override
  public Found look() {
    return HastyScribe.look(connection);
  }

  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // What it could not write any more is what is looked for.
    } finally {
      files.unregister();
    }
  }
}
