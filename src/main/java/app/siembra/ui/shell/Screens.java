package app.siembra.ui.shell;

import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;

/// The screens, as whoever puts the window together hands them over.
@FunctionalInterface
public interface Screens {
  /// The view that shows `destination`; the same one may come again for another destination.
  View of(Destination destination);
}
