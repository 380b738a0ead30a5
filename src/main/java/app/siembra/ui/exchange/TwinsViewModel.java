package app.siembra.ui.exchange;

import app.siembra.model.PersonId;
import app.siembra.service.Duplicates;
import app.siembra.service.Services;
import app.siembra.service.Twins;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// People who may be in the book twice, one pair of them compared.
final class TwinsViewModel {
  private final Services services;
  private final Duplicates duplicates;
  private final Desk desk;
  private final ObservableList<Twins> pairs = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();
  private List<Twins> offered = List.of();

  TwinsViewModel(Services services, Desk desk) {
    this.services = services;
    this.duplicates = services.duplicates();
    this.desk = desk;
  }

  /// The pairs of whom nothing has been decided.
  ObservableList<Twins> pairs() {
    return pairs;
  }

  /// The pair that is compared; null where none is.
  ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// Whether everybody has been looked through.
  ReadOnlyBooleanProperty searched() {
    return searched.getReadOnlyProperty();
  }

  /// Offers those that an import came upon.
  void offer(List<Twins> found) {
    searched.set(false);
    offered = List.copyOf(found);
    refresh();
  }

  /// Looks through everybody.
  void search() {
    desk.ask(
        duplicates::find,
        found -> {
          offered = found;
          searched.set(true);
          show(found);
        });
  }

  /// Leaves out those of whom something has been decided meanwhile.
  void refresh() {
    var asked = offered;
    if (asked.isEmpty()) {
      show(asked);
    } else {
      desk.ask(() -> duplicates.open(asked), this::show);
    }
  }

  private void show(List<Twins> open) {
    var shown = comparison.get();
    int place = shown == null ? 0 : Math.max(0, pairs.indexOf(shown.pair()));
    pairs.setAll(open);
    if (open.isEmpty()) {
      comparison.set(null);
    } else if (shown == null || !open.contains(shown.pair())) {
      compare(open.get(Math.min(place, open.size() - 1)));
    } else {
      compare(shown.pair(), shown.stays().id(), shown.goes().id());
    }
  }

  /// Compares a pair; the one who is longer in the book stays, until the user says otherwise.
  void compare(Twins pair) {
    compare(pair, pair.first().id(), pair.second().id());
  }

  /// Lets the other one of the pair stay.
  void swap() {
    var shown = comparison.get();
    if (shown != null) {
      compare(shown.pair(), shown.goes().id(), shown.stays().id());
    }
  }

  private void compare(Twins pair, PersonId stays, PersonId goes) {
    desk.ask(
        () ->
            new Comparison(
                pair,
                services.people().get(stays),
                services.people().get(goes),
                duplicates.merged(stays, goes),
                services.circles().all()),
        comparison::set);
  }

  /// Makes the two that are compared one.
  void merge() {
    var shown = comparison.get();
    if (shown != null) {
      desk.change(moment -> duplicates.merge(shown.stays().id(), shown.goes().id(), moment));
    }
  }

  /// The two that are compared are two people, and are not offered again.
  void different() {
    var shown = comparison.get();
    if (shown != null) {
      desk.change(moment -> duplicates.different(shown.stays().id(), shown.goes().id(), moment));
    }
  }
}
