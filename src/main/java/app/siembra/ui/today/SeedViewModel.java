package app.siembra.ui.today;

import app.siembra.model.PersonId;
import app.siembra.rules.Seed;
import app.siembra.service.Services;
import app.siembra.service.Sowing;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What the user could do for somebody today.
final class SeedViewModel {
  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<Seed> seeds = FXCollections.observableArrayList();

  SeedViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// The one for today; empty where there is none.
  ObservableList<Seed> seeds() {
    return seeds;
  }

  /// Keeps it up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(
        reading,
        () -> sowing().today(desk.now()),
        seed -> Contents.set(seeds, seed.stream().toList()));
  }

  /// Shows another one.
  void another() {
    mark(() -> sowing().another(desk.now()));
  }

  /// Never shows this for this pair again, unless the user takes that back.
  void notForThis(Seed seed) {
    mark(() -> sowing().notForThis(seed));
    desk.notices()
        .done(
            desk.speech().bind("seed.hidden"),
            desk.speech().bind("window.undo"),
            () -> mark(() -> sowing().anew(seed)));
  }

  /// Does the first step: writes down the help, or asks both of them whether to be introduced.
  void begin(Seed seed) {
    switch (seed) {
      case Seed.YouHelp help ->
          desk.navigator().go(new Destination.NewHelp(List.of(help.person().id())));
      case Seed.Introduce two ->
          desk.change(
              moment -> services.introducing().ask(two.person().id(), two.other().id(), moment),
              () -> open(two.person().id()),
              () -> {});
    }
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  private Sowing sowing() {
    return services.sowing();
  }

  private void mark(Runnable marking) {
    desk.ask(
        () -> {
          marking.run();
          return Optional.empty();
        },
        _ -> refresh());
  }
}
