package app.siembra.reliability;

import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Opening;
import app.siembra.store.Recovery;
import app.siembra.store.disk.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Opens a network as a person would: where it is refused, it is brought back first.
final class Reopening {
  static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

  private final Disk disk = new HastyDisk();
  private boolean later;
  private int times;

  /// Whether a later version opens it from now on.
  void later(boolean now) {
    later = now;
  }

  /// How often something had to be brought back.
  int times() {
    return times;
  }

  /// Looks at a network.
  ///
  /// @throws NothingThere where there is nothing to bring back from
  /// @throws IllegalStateException where it neither opens nor can be brought back
  Found look(Path folder) {
    return NetworkOpening.look(open(folder));
  }

  /// Removes the database of a network, if there is one.
  static void lose(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve("siembra.mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Database open(Path folder) {
    if (opening(folder) instanceof Opening.Opened(Database database)) {
      return database;
    }
    Recovery recovery =
        later ? Databases.recoveryLater(folder, disk) : Databases.recovery(folder, disk);
    if (recovery.recover(AT).isEmpty()) {
      throw new NothingThere();
    }
    times++;
    return NetworkOpening.opened(opening(folder));
  }

  private Opening opening(Path folder) {
    return later ? Databases.openingLater(folder, disk) : Databases.opening(folder, disk);
  }
}
