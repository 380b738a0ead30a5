package app.siembra.app;

import app.siembra.model.Problem;
import app.siembra.store.Database;
import app.siembra.store.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The way to the data: an open window of another process if there is one, else the database itself; and a while of
/// waiting where a command of another process has it.
final class Entrance {
  /// How long a command waits for another one.
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  private final Directories directories;
  private final SocketPlaces sockets;
  private final Duration patience;

  Entrance(Directories directories, SocketPlaces sockets, Duration patience) {
    this.directories = directories;
    this.sockets = sockets;
    this.patience = patience;
  }

  static Entrance of(Directories directories, Machine machine, Duration patience)
      throws IOException {
    return new Entrance(directories, SocketPlaces.of(directories, machine), patience);
  }

  /// Where the way led.
  sealed interface Way {
    /// To the database; whoever came so closes it.
    record Open(Database database) implements Way {}

    /// To the window of another process; likewise.
    record Window(RunningWindow window) implements Way {}

    /// Nowhere, for this reason.
    record Closed(Problem reason) implements Way {}
  }

  /// The window of another process, if one is open.
  Optional<RunningWindow> window() throws IOException {
    return RunningWindow.find(sockets.safe(), patience);
  }

  /// Goes in, or says why not.
  Way enter() throws IOException {
    long start = System.nanoTime();
    while (true) {
      Optional<RunningWindow> window = window();
      if (window.isPresent()) {
        return new Way.Window(window.get());
      }
      switch (Database.open(directories.data())) {
        case Opening.Opened(Database database) -> {
          sockets.removeStale();
          return new Way.Open(database);
        }
        case Opening.Locked _ -> {
          if (System.nanoTime() - start > patience.toNanos()) {
            return closed("start.busy");
          }
          LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        case Opening.NewerSchema _ -> {
          return closed("start.newer");
        }
        case Opening.NoAccess(Path folder, Exception _) -> {
          return closed("start.no-access", folder.toString());
        }
        case Opening.Unreadable(Path file, Opening.Damage _, Exception _) -> {
          return closed("start.unreadable", file.toString());
        }
      }
    }
  }

  private static Way closed(String key, String... arguments) {
    return new Way.Closed(new Problem(key, List.of(arguments)));
  }
}
