package app.siembra.ui.today;

import app.siembra.model.PersonId;
import app.siembra.service.QuietRow;
import app.siembra.ui.parts.Studio;
import java.util.List;
import javafx.util.Subscription;

/// The first screen, open in a studio, as tests of other packages see it.
public final class OpenToday implements AutoCloseable {
  private final TodayViewModel model;
  private final Subscription watching;

  public OpenToday(Studio studio) {
    this.model = new TodayViewModel(studio.services(), studio.desk());
    this.watching = model.watch();
  }

  /// Who is shown as having gone quiet.
  public List<PersonId> quiet() {
    return model.quiet().stream().map(QuietRow::id).toList();
  }

  @Override
  public void close() {
    watching.unsubscribe();
  }
}
