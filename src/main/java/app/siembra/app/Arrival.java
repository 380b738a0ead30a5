package app.siembra.app;

import app.siembra.model.Problem;
import app.siembra.service.Damage;
import app.siembra.service.Memory;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import app.siembra.service.Settings;
import java.io.IOException;
import java.util.Optional;

/// How opening the network for the window ended.
sealed interface Arrival {
  /// The network is open.
  ///
  /// @param first how the window is to look and what it shows first
  record Home(Services services, First first) implements Arrival {}

  /// What is read before the window is shown, so that it comes up as it was left.
  ///
  /// @param settings what is set
  /// @param place where the window was, if it was anywhere
  /// @param newcomer whether the first steps are to be offered
  record First(Settings.Values settings, Optional<Memory.WindowPlace> place, boolean newcomer) {
    static First of(Services services) {
      return new First(
          services.settings().values(),
          services.memory().place(),
          services.people().all().isEmpty() && !services.memory().welcomed());
    }
  }

  /// Another process has a window open, which came up.
  record Elsewhere() implements Arrival {}

  /// The network is damaged.
  record Damaged(Rescue rescue, Damage damage) implements Arrival {}

  /// The network cannot be opened, for this reason.
  record Kept(Problem reason) implements Arrival {}

  /// Goes in. Takes a moment: never on the window's thread.
  static Arrival at(Start start, Machine machine) throws IOException {
    Entrance entrance = Entrance.of(start.directories(), machine, Entrance.PATIENCE);
    return switch (entrance.enter()) {
      case Entrance.Way.Open(Services services) -> home(services);
      case Entrance.Way.Damaged(Rescue rescue, Damage damage) -> new Damaged(rescue, damage);
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

  /// What is read first may be what is damaged.
  private static Arrival home(Services services) {
    try {
      return new Home(services, First.of(services));
    } catch (RuntimeException failure) {
      services.close();
      Optional<Problem> disk = services.storage().explain(failure);
      Rescue rescue = services.rescue();
      return disk.isPresent()
          ? new Kept(disk.get())
          : new Damaged(rescue, rescue.damage(failure).orElseThrow(() -> failure));
    }
  }
}
