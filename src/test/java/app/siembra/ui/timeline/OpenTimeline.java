package app.siembra.ui.timeline;

import app.siembra.service.TimelineEntry;
import app.siembra.ui.parts.Studio;
import java.util.List;
import javafx.util.Subscription;

/// The timeline of all, open in a studio, as tests of other packages see it.
public final class OpenTimeline implements AutoCloseable {
  private final TimelineViewModel model;
  private final Subscription watching;

  public OpenTimeline(Studio studio) {
    this.model = new TimelineViewModel(studio.services(), studio.desk());
    this.watching = model.watch();
  }

  /// What it shows, newest first.
  public List<TimelineEntry> entries() {
    return model.shown().stream().map(Line::entry).toList();
  }

  @Override
  public void close() {
    watching.unsubscribe();
  }
}
