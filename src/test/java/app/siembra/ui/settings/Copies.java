package app.siembra.ui.settings;

import app.siembra.model.Moment;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.Duration;

/// The backups of a studio, which nobody goes back to.
final class Copies {
  private Copies() {}

  /// Makes so many, the newest half an hour old, and after it a change.
  static void make(Studio studio, int count) {
    for (int each = count; each > 0; each--) {
      studio.services().people().add("Somebody " + each, Studio.NOW);
      var at = Studio.NOW.now().minus(Duration.ofHours(7L * each * each - 6)).plusSeconds(1800);
      studio.services().safekeeping().backUp(new Moment(at, Studio.NOW.zone(), Studio.TODAY));
    }
    studio.services().people().add("Somebody", Studio.NOW);
  }

  static BackupsViewModel model(Studio studio) {
    return new BackupsViewModel(
        studio.services().safekeeping(),
        new Post(Path.of("nowhere")),
        _ -> {},
        _ -> {},
        studio.desk());
  }
}
