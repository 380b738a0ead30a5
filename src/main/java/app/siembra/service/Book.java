package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.store.Change;
import app.siembra.store.Changed;
import app.siembra.store.Database;
import app.siembra.store.Stores;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The open network as all services share it: the store, everybody in memory, and whoever listens.
final class Book {
  private final Database database;
  private final Roster roster;
  private final WrittenUpkeep written;
  private final Changes changes = new Changes();
  private final Safekeeping safekeeping;
  private final @Nullable String region;

  /// @param region by which phones without a prefix are read while the user has chosen none, or
  ///   null
  Book(Database database, @Nullable String region) {
    this.database = database;
    this.region = region;
    this.safekeeping = new Safekeeping(database);
    this.roster = new Roster(database);
    this.written = new WrittenUpkeep(database);
    database.listen(this::changed);
  }

  Database database() {
    return database;
  }

  Roster roster() {
    return roster;
  }

  WrittenUpkeep written() {
    return written;
  }

  Safekeeping safekeeping() {
    return safekeeping;
  }

  Changes changes() {
    return changes;
  }

  <T> T read(Function<Stores, T> reading) {
    return database.read(reading);
  }

  /// Runs a command as one change set and gives its answer.
  <T> T change(ChangeLabel label, Moment moment, Function<Stores, T> command) {
    return changed(label, moment, command).result();
  }

  /// Runs a command as one change set whose label says what came of it, and gives its answer.
  <T> T change(Function<? super T, ChangeLabel> label, Moment moment, Function<Stores, T> command) {
    return Storage.changing(database, () -> database.change(label, moment, command)).result();
  }

  /// The label of a change to two people, named in this order.
  ChangeLabel ofTwo(String key, PersonId one, PersonId other) {
    return ChangeLabel.of(key, named(one).name(), named(other).name());
  }

  /// Runs a command that has no answer as one change set.
  void run(ChangeLabel label, Moment moment, Consumer<Stores> command) {
    var _ =
        changed(
            label,
            moment,
            stores -> {
              command.accept(stores);
              return true;
            });
  }

  /// Runs a command as one change set.
  <T> Changed<T> changed(ChangeLabel label, Moment moment, Function<Stores, T> command) {
    return Storage.changing(database, () -> database.change(label, moment, command));
  }

  /// Writes marks, which belong to no change set.
  void mark(Consumer<Stores> marking) {
    Storage.remembering(
        () ->
            database.mark(
                stores -> {
                  marking.accept(stores);
                  return true;
                }));
  }

  /// The country by which phones without a prefix are read, or null.
  @Nullable String region(Stores stores) {
    String chosen = stores.settings().me().region();
    return chosen == null ? region : chosen;
  }

  /// The country where the user has chosen none, or null.
  @Nullable String systemRegion() {
    return region;
  }

  /// These people by name; somebody who is gone has none.
  List<Named> named(Collection<PersonId> people) {
    return people.stream().map(this::named).toList();
  }

  Named named(PersonId person) {
    return roster.find(person).map(Named::of).orElseGet(() -> Named.gone(person));
  }

  private void changed(Change change) {
    try {
      roster.refresh(change);
    } finally {
      written.changed(change);
      changes.tell(
          new Update(change.sequence(), change.label(), Undo.kind(change.kind()), change.people()));
    }
  }
}
