package app.siembra.app;

import app.siembra.model.Problem;
import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.store.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to the data: an open window of another process if there is one, else the database itself; and a while of
/// waiting where a command of another process has it.
final class Entrance {
  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

  /// How long a command waits for another one.
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

  private final Directories directories;
  private final SocketPlaces sockets;
  private final Machine machine;
  private final Duration patience;

  private Entrance(
      Directories directories, SocketPlaces sockets, Machine machine, Duration patience) {
    this.directories = directories;
    this.sockets = sockets;
    this.machine = machine;
    this.patience = patience;
  }

  static Entrance of(Directories directories, Machine machine, Duration patience)
      throws IOException {
    return new Entrance(directories, SocketPlaces.of(directories, machine), machine, patience);
  }

  /// Where the way led.
  sealed interface Way {
    /// To the network; whoever came so closes it.
    record Open(Services services) implements Way {}

    /// To the window of another process; likewise.
    record Window(RunningWindow window) implements Way {}

    /// To a network that is damaged.
    record Damaged(Rescue rescue, Damage damage) implements Way {}

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
          return over(database);
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
        case Opening.Unreadable found -> {
          LOG.error("the network is damaged: {}", found.damage(), found.cause());
          return damaged(Damage.of(found));
        }
      }
    }
  }

  private Way over(Database database) throws IOException {
    try {
      sockets.removeStale();
      return new Way.Open(Wiring.services(database, machine));
    } catch (IOException failure) {
      database.close();
      throw failure;
    } catch (RuntimeException failure) {
      database.close();
      LOG.error("the network cannot be read", failure);
      return damaged(Rescue.in(directories.data()).damage(failure).orElseThrow(() -> failure));
    }
  }

  private Way damaged(Damage damage) {
    return new Way.Damaged(Rescue.in(directories.data()), damage);
  }

  private static Way closed(String key, String... arguments) {
    return new Way.Closed(new Problem(key, List.of(arguments)));
  }
}
