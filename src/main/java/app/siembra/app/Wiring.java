package app.siembra.app;

import app.siembra.service.SafeCopy;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.ui.shell.Shell;
import app.siembra.ui.shell.ShellViewModel;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Puts the house together.
final class Wiring {
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private Wiring() {}

  /// All use cases over an open network.
  static Services services(Database database, Machine machine) {
    String country = machine.locale().getCountry();
    return new Services(database, COUNTRIES.contains(country) ? country : null);
  }

  /// The window around the screens.
  ///
  /// @param goBack leaves the network, and comes back to it as it was at a backup
  static Shell shell(
      Services services, WindowParts parts, Directories directories, Consumer<SafeCopy> goBack) {
    ShellViewModel model = new ShellViewModel();
    ChangeWatch changes = new ChangeWatch(services, parts, model);
    Rooms rooms = new Rooms(services, parts, directories, goBack);
    Shell shell =
        new Shell(
            parts.speech(),
            rooms,
            model,
            changes,
            new BookFinder(services, parts.clock()),
            parts.tasks(),
            parts.layers());
    rooms.navigator(shell);
    changes.begin();
    return shell;
  }
}
