package app.siembra.ui.exchange;

import app.siembra.service.Importing;
import app.siembra.service.PastImport;
import app.siembra.service.Services;
import app.siembra.ui.arrival.StepsBack;
import app.siembra.ui.parts.Desk;
import java.time.ZoneId;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What came in before, and taking it back.
final class PastImportsViewModel {
  private static final int MOST = 8;

  private final Importing importing;
  private final Desk desk;
  private final StepsBack steps;
  private final ObservableList<PastImport> imports = FXCollections.observableArrayList();

  PastImportsViewModel(Services services, Desk desk) {
    this.importing = services.importing();
    this.desk = desk;
    this.steps = new StepsBack(services.undo(), desk);
  }

  /// The newest first; those that were taken back are not among them.
  ObservableList<PastImport> imports() {
    return imports;
  }

  /// In which days are counted.
  ZoneId zone() {
    return desk.now().zone();
  }

  void refresh() {
    desk.ask(() -> importing.past(MOST), imports::setAll);
  }

  /// Takes an import back; where other changes came later, the newest of those.
  void undo(PastImport past) {
    if (past.isNewest()) {
      steps.all(Set.of(past.sequence()));
    } else {
      steps.newest();
    }
  }
}
