package app.siembra.store;

import app.siembra.model.PersonId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whom and what a change set touches.
final class Touched {
  private final Set<Long> people = new TreeSet<>();
  private final Set<Long> withHistory = new HashSet<>();
  private final Map<FactKind, Ids> facts = new EnumMap<>(FactKind.class);
  private final Set<Long> renamed = new HashSet<>();
  private final Map<FactKind, Set<Long>> replaced = new EnumMap<>(FactKind.class);

  /// A row that was or is.
  void add(FactTable table, @Nullable Object[] row) {
    Place place = table.place();
    if (row[place.owner()] instanceof Long fact) {
      facts.computeIfAbsent(place.kind(), kind -> new Ids()).add(fact);
    }
    for (int column : place.people()) {
      if (row[column] instanceof Long person) {
        addPerson(place.kind(), person);
      }
    }
  }

  /// The row of a fact that has changed: its people are those whom its lists name. Those of a topic
  /// are whose own facts name it.
  void addReplaced(FactTable table, @Nullable Object[] row) {
    if (table.equals(Tables.TOPIC)) {
      renamed.add(Rows.id(row));
    }
    if (table.place().identified()) {
      replaced.computeIfAbsent(table.place().kind(), kind -> new HashSet<>()).add(Rows.id(row));
    }
  }

  void addPeopleOfReplaced(Session session) {
    renamed.forEach(topic -> Topics.naming(session, FactKind.PERSON, topic).forEach(people::add));
    replaced.forEach(
        (kind, ids) -> {
          for (FactTable table : Tables.of(kind)) {
            Place place = table.place();
            if (!place.identified() && !place.people().isEmpty()) {
              Set<Long> found = new HashSet<>();
              Rows.addColumn(Rows.of(session, table, ids), place.people().getFirst(), found);
              found.forEach(person -> addPerson(kind, person));
            }
          }
        });
  }

  private void addPerson(FactKind kind, long person) {
    people.add(person);
    if (kind == FactKind.INTERACTION || kind == FactKind.HELP) {
      withHistory.add(person);
    }
  }

  /// Everybody, by id.
  Collection<Long> people() {
    return Collections.unmodifiableSet(people);
  }

  /// Those whose interactions or help entries are touched.
  Collection<Long> peopleWithHistory() {
    return Collections.unmodifiableSet(withHistory);
  }

  Change change(ChangeSet changeSet) {
    Set<PersonId> ids = new LinkedHashSet<>();
    people.forEach(person -> ids.add(new PersonId(person)));
    return new Change(
        changeSet.sequence(),
        changeSet.label(),
        changeSet.kind(),
        Collections.unmodifiableSet(ids),
        Collections.unmodifiableMap(facts));
  }
}
