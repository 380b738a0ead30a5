package app.siembra.app;

import app.siembra.service.Memory;
import app.siembra.service.Services;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The network while the window has it open: its services, and the ear for commands.
final class OpenHouse {
  private static final Logger LOG = LoggerFactory.getLogger(OpenHouse.class);

  private final Services services;
  private final WindowHost host;
  private final @Nullable CommandSocket socket;

  private OpenHouse(Services services, WindowHost host, @Nullable CommandSocket socket) {
    this.services = services;
    this.host = host;
    this.socket = socket;
  }

  /// Lets commands in. Without a socket the window works all the same.
  ///
  /// @param comeUp brings the window to the front
  static OpenHouse open(
      Services services, Start start, Machine machine, Mishaps mishaps, Runnable comeUp) {
    WindowHost host =
        new WindowHost(
            services,
            machine,
            Clock.system(start.moment().zone()),
            mishaps,
            Entrance.PATIENCE,
            comeUp);
    try {
      SocketPlaces places = SocketPlaces.of(start.directories(), machine);
      return new OpenHouse(services, host, CommandSocket.listen(places.make(), host));
    } catch (IOException e) {
      LOG.warn("no socket: commands cannot be carried out while the window is open", e);
      return new OpenHouse(services, host, null);
    }
  }

  /// Lets a command that is under way come to its end, notes where the window was, then closes the network. Takes a
  /// moment: never on the window's thread.
  void close(Optional<Memory.WindowPlace> place) {
    host.finish();
    try (services;
        socket) {
      place.ifPresent(services.memory()::place);
    } catch (IOException e) {
      LOG.warn("the socket could not be closed", e);
    }
  }
}
