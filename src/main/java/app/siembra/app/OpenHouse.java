package app.siembra.app;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The network while the window has it open: its services, and the ear for commands.
final class OpenHouse {
  private static final Logger LOG = LoggerFactory.getLogger(OpenHouse.class);

  private final Services services;
  private final WindowHost host;
  private final @Nullable CommandSocket socket;
  private final Caretaker caretaker;
  private final Librarian librarian;
  private @Nullable Herald herald;

  private OpenHouse(
      Services services,
      WindowHost host,
      @Nullable CommandSocket socket,
      Caretaker caretaker,
      Librarian librarian) {
    this.services = services;
    this.host = host;
    this.socket = socket;
    this.caretaker = caretaker;
    this.librarian = librarian;
  }

  /// Lets commands in. Without a socket the window works all the same.
  ///
  /// @param comeUp brings the window to the front
  /// @param failed is told of a failure of what is done by itself
  static OpenHouse open(
      Services services,
      Start start,
      Machine machine,
      Mishaps mishaps,
      Runnable comeUp,
      Consumer<Throwable> failed) {
    Clock clock = LocalClock.from(start.moment().zone());
    WindowHost host = new WindowHost(services, machine, clock, mishaps, Entrance.PATIENCE, comeUp);
    Caretaker caretaker =
        new Caretaker(services, new Minutes("caretaker"), () -> Moment.of(clock), failed);
    return new OpenHouse(
        services,
        host,
        socket(host, start, machine),
        caretaker.begin(),
        Librarian.begin(services.search()));
  }

  private static @Nullable CommandSocket socket(WindowHost host, Start start, Machine machine) {
    try {
      return CommandSocket.listen(SocketPlaces.of(start.directories(), machine).make(), host);
    } catch (IOException e) {
      LOG.warn("no socket: commands cannot be carried out while the window is open", e);
      return null;
    }
  }

  Services services() {
    return services;
  }

  /// From now on until it is closed the user is told what waits.
  void remind(Herald now) {
    herald = now.begin();
  }

  /// Lets a command that is under way come to its end, does a last thing, then closes the network.
  /// Takes a moment: never on the window's thread.
  void close(Consumer<Services> last) {
    host.finish();
    try (librarian;
        services;
        socket;
        caretaker;
        var _ = herald) {
      last.accept(services);
    } catch (IOException e) {
      LOG.warn("the socket could not be closed", e);
    }
  }
}
