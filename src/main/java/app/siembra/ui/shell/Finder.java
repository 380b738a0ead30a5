package app.siembra.ui.shell;

import java.util.List;

/// Finds people and what was written about them. Called away from the window's thread.
@FunctionalInterface
public interface Finder {
  /// What fits `text`, the likeliest first; for an empty text, where the user was lately.
  List<Found> find(String text);
}
