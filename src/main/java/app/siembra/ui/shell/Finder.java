package app.siembra.ui.shell;

import java.util.List;

/// Finds people and what was written about them. Called away from the window's thread.
public interface Finder {
  /// People who fit `text`, the likeliest first; for an empty text those with whom something
  /// happened lately.
  List<Found> people(String text);

  /// Organisations and topics whose names fit. It may take a while.
  List<Found> things(String text);

  /// Talks, notes and help in which `text` stands, the newest first. It may take seconds where it
  /// is not quick.
  List<Found> written(String text);

  /// Whether what was written is found without reading the history.
  default boolean isQuick() {
    return false;
  }
}
