package app.siembra.ui.exchange;

import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.service.SingleValue;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Several entries that the user says are one person.
public final class CompareViewModel {
  private final Services services;
  private final List<PersonId> people;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper one = new ReadOnlyBooleanWrapper();
  private Map<SingleValue, PersonId> whose = Map.of();

  /// @param people who; whoever is longest in the book stays
  public CompareViewModel(Services services, List<PersonId> people, Desk desk) {
    this.services = services;
    this.people = people.stream().sorted().toList();
    this.desk = desk;
  }

  /// What is compared; null until it has been read, and where there is nothing to compare.
  ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// Whether fewer than two of them are in the book, so that there is nothing to compare.
  ReadOnlyBooleanProperty isOne() {
    return one.getReadOnlyProperty();
  }

  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    List<PersonId> there =
        people.stream().filter(id -> services.people().line(id).isPresent()).toList();
    one.set(there.size() < 2);
    if (there.size() < 2) {
      comparison.set(null);
    } else {
      var said = whose;
      desk.ask(reading, () -> Comparison.of(services, there, said), comparison::set);
    }
  }

  /// Says whose value stays, of what the merged person has only one.
  void choose(SingleValue value, PersonId person) {
    var shown = comparison.get();
    if (shown != null) {
      whose = shown.with(value, person);
      refresh();
    }
  }

  /// Makes them one, as one change, and goes to that person.
  void merge() {
    var shown = comparison.get();
    if (shown != null) {
      desk.change(
          moment -> services.duplicates().merge(shown.stays(), shown.go(), shown.whose(), moment),
          () -> desk.navigator().go(new Destination.Person(shown.stays())),
          () -> {});
    }
  }

  /// Leaves everybody as they are.
  void leave() {
    desk.navigator().back();
  }

  void people() {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL));
  }
}
