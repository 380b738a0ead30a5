package app.siembra.app;

import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.shell.Shell;
import app.siembra.ui.shell.ShellViewModel;
import javafx.scene.Parent;

/// Puts the house together.
final class Wiring {
  private Wiring() {}

  /// All use cases over an open network.
  static Services services(Database database, Machine machine) {
    String country = machine.locale().getCountry();
    return new Services(database, country.length() == 2 ? country : null);
  }

  /// The window around the screens.
  static Shell shell(Services services, WindowParts parts) {
    ShellViewModel model = new ShellViewModel();
    ChangeWatch changes = new ChangeWatch(services, parts, model);
    Shell shell =
        new Shell(
            parts.speech(),
            Wiring::screen,
            model,
            changes,
            new BookFinder(services.people()),
            parts.tasks(),
            parts.layers());
    changes.begin();
    return shell;
  }

  private static View screen(Destination destination) {
    return new View() {
      @Override
      protected Parent build() {
        return new Page();
      }
    };
  }
}
