package app.siembra.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was done after a change set and stands upon it, so that this one cannot be taken back
/// alone: it changed the same part of a fact, or something that the change set added; it refers to
/// what was added; or it removed what the change set would refer to again.
///
/// Since when somebody is sorted follows from the facts, so that a change of that alone counts
/// nowhere.
final class Dependence {
  /// What there is of a row that does not exist.
  private static final List<@Nullable Object> GONE = List.of();

  private static final int FOLDED = 2;

  private final Session session;
  private final long changeSet;
  private final Map<FactTable, Ids> added = new HashMap<>();
  private final Map<FactKind, Ids> addedFacts = new EnumMap<>(FactKind.class);
  private final Map<FactKind, Set<Long>> needed = new EnumMap<>(FactKind.class);
  private final Set<Part> parts = new HashSet<>();

  /// The folded names of the topics that it renamed or removed: each can be that of one topic only.
  private final Set<@Nullable Object> topics = new HashSet<>();

  private final NavigableMap<Long, List<Stage>> people = new TreeMap<>();
  private final Set<Long> later = new TreeSet<>();

  /// Those of which only what was still possible was put back: the rest of what they did stands.
  private final Set<Long> partly = new HashSet<>();

  private Dependence(Session session, long changeSet) {
    this.session = session;
    this.changeSet = changeSet;
  }

  /// The rows that a table has of a fact.
  private record Part(FactTable table, long owner) {}

  /// What the row of a person was before a change set.
  private record Stage(long changeSet, boolean standing, List<@Nullable Object> row) {}

  /// What stands in the way of taking a change set back alone, and what is left out of it.
  ///
  /// @param later the sequences of those that stand upon it, the oldest first
  /// @param resorted the people of whom it changed nothing but since when they are sorted
  /// @param whole whether everything that it would refer to again is there
  record Answer(List<Long> later, Set<Long> resorted, boolean whole) {
    boolean isFree() {
      return whole && later.isEmpty();
    }
  }

  static Answer on(Session session, long changeSet) {
    Dependence dependence = new Dependence(session, changeSet);
    Tables.ALL.forEach(dependence::readOwn);
    dependence.partly.addAll(ChangeSets.putBack(session));
    PastRows.since(session, changeSet, dependence::compare);
    Set<Long> resorted = dependence.comparePeople();
    return new Answer(new ArrayList<>(dependence.later), resorted, dependence.isWhole());
  }

  private void readOwn(FactTable table) {
    PastRows.rows(
        session, changeSet, table, rows -> rows.forEach(changed -> readOwn(table, changed)));
  }

  private void readOwn(FactTable table, ChangedRows changed) {
    changed
        .before()
        .ifPresentOrElse(
            row -> changed(table, row), () -> added(table, changed.first(), changed.last()));
  }

  private void changed(FactTable table, @Nullable Object[] row) {
    if (table.equals(Tables.PERSON)) {
      people
          .computeIfAbsent(Rows.id(row), _ -> new ArrayList<>())
          .add(new Stage(changeSet, true, Arrays.asList(row)));
    } else {
      parts.add(part(table, row));
    }
    if (table.equals(Tables.TOPIC)) {
      topics.add(row[FOLDED]);
    }
    for (Place.Link link : table.place().links()) {
      if (link.in(row) instanceof Long id) {
        needed(link.kind()).add(id);
      }
    }
  }

  private void added(FactTable table, long first, long last) {
    Ids ids = added.computeIfAbsent(table, _ -> new Ids());
    for (@Nullable Object[] row : Rows.between(session, table, first, last)) {
      ids.add(Rows.id(row));
      if (table.place().owner() == 0) {
        addedFacts.computeIfAbsent(table.place().kind(), _ -> new Ids()).add(Rows.id(row));
      } else if (!has(addedFacts, table.place().kind(), owner(table, row))) {
        parts.add(part(table, row));
      }
    }
  }

  private void compare(LaterRows rows) {
    FactTable table = rows.table();
    if (table.equals(Tables.PERSON)) {
      ChangedRows changed = rows.rows();
      List<@Nullable Object> before = changed.before().map(Arrays::asList).orElse(GONE);
      people
          .subMap(changed.first(), true, changed.last(), true)
          .values()
          .forEach(stages -> stages.add(new Stage(rows.changeSet(), rows.standing(), before)));
    }
    boolean standing = rows.standing() || partly.contains(rows.changeSet());
    if (standing && !later.contains(rows.changeSet()) && isUponThis(table, rows.rows())) {
      later.add(rows.changeSet());
    }
  }

  private boolean isUponThis(FactTable table, ChangedRows rows) {
    return rows.before().map(row -> isUponThis(table, row)).orElse(false)
        || mayRefer(table)
            && Rows.between(session, table, rows.first(), rows.last()).stream()
                .anyMatch(
                    row ->
                        parts.contains(part(table, row))
                            || refersToAdded(table, row)
                            || table.equals(Tables.TOPIC) && topics.contains(row[FOLDED]));
  }

  private boolean isUponThis(FactTable table, @Nullable Object[] row) {
    long id = Rows.id(row);
    Place place = table.place();
    return parts.contains(part(table, row))
        || has(added, table, id) && isThere(table, id)
        || place.owner() == 0 && needed(place.kind()).contains(id) && !isThere(table, id);
  }

  /// Saves reading an import that came later, where nothing of it can matter.
  private boolean mayRefer(FactTable table) {
    return parts.stream().anyMatch(part -> part.table().equals(table))
        || table.place().links().stream().anyMatch(link -> addedFacts.containsKey(link.kind()));
  }

  private boolean refersToAdded(FactTable table, @Nullable Object[] row) {
    return table.place().links().stream()
        .filter(link -> link.kind() != FactKind.TOPIC)
        .anyMatch(link -> link.in(row) instanceof Long id && has(addedFacts, link.kind(), id));
  }

  /// Each change of a person's row, held against what the row was after it.
  ///
  /// @return of whom the change set changed nothing that counts
  private Set<Long> comparePeople() {
    Set<Long> resorted = new HashSet<>();
    people.forEach(
        (id, stages) -> {
          List<@Nullable Object> now =
              Rows.between(session, Tables.PERSON, id, id).stream()
                  .findFirst()
                  .map(Arrays::asList)
                  .orElse(GONE);
          if (!isChange(stages, 0, now)) {
            resorted.add(id);
          } else {
            for (int i = 1; i < stages.size(); i++) {
              if (stages.get(i).standing() && isChange(stages, i, now)) {
                later.add(stages.get(i).changeSet());
              }
            }
          }
        });
    return resorted;
  }

  private static boolean isChange(List<Stage> stages, int at, List<@Nullable Object> now) {
    List<@Nullable Object> after = at + 1 < stages.size() ? stages.get(at + 1).row() : now;
    List<@Nullable Object> before = new ArrayList<>(stages.get(at).row());
    if (!before.isEmpty() && !after.isEmpty()) {
      before.set(PersonTable.SORTED_ON, after.get(PersonTable.SORTED_ON));
    }
    return !before.equals(after);
  }

  /// What its rows refer to is there, or comes back with them.
  private boolean isWhole() {
    for (Map.Entry<FactKind, Set<Long>> kind : needed.entrySet()) {
      FactTable root = Tables.of(kind.getKey()).getFirst();
      for (long id : kind.getValue()) {
        boolean comesBack =
            root.equals(Tables.PERSON)
                ? people.containsKey(id)
                : parts.contains(new Part(root, id));
        if (!comesBack && !isThere(root, id)) {
          return false;
        }
      }
    }
    return true;
  }

  private Set<Long> needed(FactKind kind) {
    return needed.computeIfAbsent(kind, _ -> new HashSet<>());
  }

  private boolean isThere(FactTable table, long id) {
    return !Rows.between(session, table, id, id).isEmpty();
  }

  private static Part part(FactTable table, @Nullable Object[] row) {
    return new Part(table, owner(table, row));
  }

  private static long owner(FactTable table, @Nullable Object[] row) {
    return row[table.place().owner()] instanceof Long owner ? owner : 0;
  }

  private static <K> boolean has(Map<K, Ids> ids, K key, long id) {
    Ids of = ids.get(key);
    return of != null && of.contains(id);
  }
}
