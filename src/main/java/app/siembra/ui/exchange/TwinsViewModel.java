package app.siembra.ui.exchange;

import app.siembra.model.PersonId;
import app.siembra.service.Duplicates;
import app.siembra.service.Services;
import app.siembra.service.SingleValue;
import app.siembra.service.Twins;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
  private boolean sought;

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

  /// Offers those that an import came upon, and then all of whom one came by it.
  void offer(List<Twins> found, Set<PersonId> arrived) {
    searched.set(false);
    offered = List.copyOf(found);
    refresh();
    var before = offered;
    desk.ask(
        () -> duplicates.with(arrived),
        all -> {
          if (before.equals(offered)) {
            offered = all;
            show(all);
          }
        });
  }

  /// Looks through everybody, to lead to the first pair.
  void seek() {
    sought = true;
    search();
  }

  /// Whether the first pair is to be led to; that is asked once.
  boolean wasSought() {
    boolean was = sought && !pairs.isEmpty();
    sought = sought && !was;
    return was;
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
    int place = shown == null ? 0 : Math.max(0, place(shown));
    pairs.setAll(open);
    if (open.isEmpty()) {
      comparison.set(null);
    } else if (shown == null || place(shown) < 0) {
      compare(open.get(Math.min(place, open.size() - 1)));
    } else {
      compare(open.get(place(shown)), shown.whose());
    }
  }

  private int place(Comparison shown) {
    return IntStream.range(0, pairs.size())
        .filter(index -> shown.isOf(pairs.get(index)))
        .findFirst()
        .orElse(-1);
  }

  /// Compares a pair; the one who is longer in the book stays, and of what there is only one
  /// theirs, until the user says otherwise.
  void compare(Twins pair) {
    compare(pair, Map.of());
  }

  /// Says whose value stays, of what the merged person has only one.
  void choose(SingleValue value, PersonId whose) {
    var shown = comparison.get();
    if (shown != null) {
      compare(pairs.get(place(shown)), shown.with(value, whose));
    }
  }

  private void compare(Twins pair, Map<SingleValue, PersonId> whose) {
    List<PersonId> both = List.of(pair.first().id(), pair.second().id());
    desk.ask(() -> Comparison.of(services, both, whose), comparison::set);
  }

  /// Makes the two that are compared one.
  void merge() {
    var shown = comparison.get();
    if (shown != null) {
      desk.change(moment -> duplicates.merge(shown.stays(), shown.go(), shown.whose(), moment));
    }
  }

  /// The two that are compared are two people, and are not offered again.
  void different() {
    var shown = comparison.get();
    if (shown != null) {
      desk.change(moment -> duplicates.different(shown.stays(), shown.go().getFirst(), moment));
    }
  }
}
