package app.siembra.ui.settings;

import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;

/// The backups of a studio, which nobody goes back to.
final class Copies {
  private Copies() {}

  static BackupsViewModel model(Studio studio) {
    return new BackupsViewModel(
        studio.services().safekeeping(),
        new Post(Path.of("nowhere")),
        _ -> {},
        _ -> {},
        studio.desk());
  }
}
