package app.siembra.ui.insights;

import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import javafx.util.Subscription;

/// The screen: the view-models of its cards.
public final class InsightsViewModel {
  private final ObjectivesViewModel objectives;
  private final ConnectorsViewModel connectors;

  /// Shows what these services answer, at this desk.
  public InsightsViewModel(Services services, Desk desk) {
    this.objectives = new ObjectivesViewModel(services, desk);
    this.connectors = new ConnectorsViewModel(services, desk);
  }

  ObjectivesViewModel objectives() {
    return objectives;
  }

  ConnectorsViewModel connectors() {
    return connectors;
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return Subscription.combine(objectives.watch(), connectors.watch());
  }
}
