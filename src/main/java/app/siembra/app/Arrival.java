package app.siembra.app;

import app.siembra.model.Problem;
import app.siembra.service.Services;
import java.io.IOException;

/// How opening the network for the window ended.
sealed interface Arrival {
  /// The network is open.
  record Home(Services services) implements Arrival {}

  /// Another process has a window open, which came up.
  record Elsewhere() implements Arrival {}

  /// The network cannot be opened, for this reason.
  record Kept(Problem reason) implements Arrival {}

  /// Goes in. Takes a moment: never on the window's thread.
  static Arrival at(Start start, Machine machine) throws IOException {
    Entrance entrance = Entrance.of(start.directories(), machine, Entrance.PATIENCE);
    return switch (entrance.enter()) {
      case Entrance.Way.Open(var database) -> new Home(Wiring.services(database, machine));
      case Entrance.Way.Closed(Problem reason) -> new Kept(reason);
      case Entrance.Way.Window(RunningWindow window) -> {
        try (window) {
          yield window.comeUp() instanceof RunningWindow.Answer.Done
              ? new Elsewhere()
              : new Kept(Problem.of("start.deaf"));
        }
      }
    };
  }
}
