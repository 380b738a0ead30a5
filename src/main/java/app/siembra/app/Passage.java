package app.siembra.app;

import app.siembra.ui.kit.Notices;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A way to the network while the window has none open. It may lead through files that are being
/// swapped, so the program does not end in its midst.
final class Passage {
  private final CompletableFuture<Optional<Arrival>> end = new CompletableFuture<>();

  /// Where it led, and what is to be said there.
  record End(Arrival arrival, Consumer<Notices> notice) {}

  /// Goes there. Takes a moment: never on the window's thread.
  End go(Callable<End> way) throws Exception {
    Optional<Arrival> arrival = Optional.empty();
    try {
      End reached = way.call();
      arrival = Optional.of(reached.arrival());
      return reached;
    } finally {
      end.complete(arrival);
    }
  }

  /// Waits for its end, and closes what nobody moved into.
  void abandon() {
    if (end.join().orElse(null) instanceof Arrival.Home home) {
      home.services().close();
    }
  }
}
