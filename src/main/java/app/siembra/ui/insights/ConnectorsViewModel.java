package app.siembra.ui.insights;

import app.siembra.model.PersonId;
import app.siembra.service.Connector;
import app.siembra.service.Services;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Through whom the user came to know others.
final class ConnectorsViewModel {
  /// Of those whom somebody brought, so many are named.
  private static final int NAMES = 3;

  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<Connector> connectors = FXCollections.observableArrayList();

  ConnectorsViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// Whoever brought the most and the nearest first.
  ObservableList<Connector> connectors() {
    return connectors;
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(
        () ->
            desk.ask(
                reading,
                () -> services.introducing().connectors(NAMES, desk.now()),
                answer -> Contents.set(connectors, answer)));
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }
}
