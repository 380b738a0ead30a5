package app.siembra.ui.exchange;

import app.siembra.service.Importing;
import app.siembra.service.PastImport;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.past.TakingBack;
import java.time.ZoneId;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What came in before, and taking it back.
final class PastImportsViewModel {
  private static final int MOST = 8;

  private final Importing importing;
  private final Desk desk;
  private final TakingBack takingBack;
  private final ObservableList<PastImport> imports = FXCollections.observableArrayList();

  PastImportsViewModel(Services services, Desk desk) {
    this.importing = services.importing();
    this.desk = desk;
    this.takingBack = new TakingBack(services.undo(), desk);
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

  /// Takes an import back alone, or says which later changes stand upon it.
  void undo(PastImport past) {
    takingBack.takeBack(past.sequence());
  }
}
