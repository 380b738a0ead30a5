package app.siembra.ui.today;

import app.siembra.model.Problem;
import app.siembra.service.SafeCopy;
import app.siembra.service.Safekeeping;
import app.siembra.service.Safety;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Undertaking;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Whether there are changes that no backup of the last days holds, and making one.
final class SafetyViewModel {
  private final Safekeeping safekeeping;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<Optional<Safety>> old =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Undertaking making;

  SafetyViewModel(Safekeeping safekeeping, Desk desk) {
    this.safekeeping = safekeeping;
    this.desk = desk;
    this.making = new Undertaking(desk.tasks());
  }

  /// How safe the network is, where that is not safe enough.
  ReadOnlyObjectProperty<Optional<Safety>> old() {
    return old.getReadOnlyProperty();
  }

  /// Why no backup could be made.
  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return making.problem();
  }

  /// Whether one is being made.
  ReadOnlyBooleanProperty busy() {
    return making.busy();
  }

  /// When it was made, by the clock on the wall.
  LocalDateTime at(SafeCopy copy) {
    return desk.now().local(copy.at());
  }

  /// Keeps it up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(heard -> safekeeping.subscribe(heard)::unsubscribe, this::refresh);
  }

  private void refresh() {
    desk.ask(
        reading,
        safekeeping::safety,
        safety -> old.set(Optional.of(safety).filter(now -> now.isOld(desk.now().now()))));
  }

  void backUp() {
    making.start(() -> safekeeping.backUp(desk.now()));
  }
}
