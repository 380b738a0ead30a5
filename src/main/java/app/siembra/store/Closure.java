package app.siembra.store;

import app.siembra.store.disk.RowImage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What goes with people who are erased: what is gone too and was theirs alone, removed whenever, and
/// the cards that were merged into theirs.
final class Closure {
  private record Fact(FactKind kind, long id) {}

  private final Session session;
  private final Map<FactKind, Set<Long>> gone;
  private final Map<Fact, Set<Long>> people = new HashMap<>();

  private Closure(Session session, Map<FactKind, Set<Long>> gone) {
    this.session = session;
    this.gone = new EnumMap<>(FactKind.class);
    gone.forEach((kind, ids) -> this.gone.put(kind, new HashSet<>(ids)));
  }

  /// The same and more, by kind.
  static Map<FactKind, Set<Long>> of(Session session, Map<FactKind, Set<Long>> gone) {
    Closure closure = new Closure(session, gone);
    if (!closure.people().isEmpty()) {
      closure.takeMerged();
      FeedRows.rows(session, closure::look);
      closure.people.forEach(closure::takeWith);
    }
    return closure.gone;
  }

  private Set<Long> people() {
    return gone.getOrDefault(FactKind.PERSON, Set.of());
  }

  /// Whoever was merged into them, and into those.
  private void takeMerged() {
    Set<Long> followed = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (long merge : ChangeSets.merges(session, people())) {
        if (followed.add(merge)) {
          Set<Long> merged =
              Removal.of(session, merge).gone().getOrDefault(FactKind.PERSON, Set.of());
          more |= gone.computeIfAbsent(FactKind.PERSON, _ -> new HashSet<>()).addAll(merged);
        }
      }
    }
  }

  /// A row of `change_row`.
  private void look(@Nullable Object[] row) {
    if (row[5] instanceof byte[] image && image.length > 0) {
      FactTable table = Tables.numbered((Integer) row[1]);
      Place place = table.place();
      @Nullable Object[] before = RowImage.read(image);
      if (place.owner() > 0
          && place.people().contains(Place.LIST_COLUMNS)
          && before[1] instanceof Long owner
          && before[Place.LIST_COLUMNS] instanceof Long person) {
        people.computeIfAbsent(new Fact(place.kind(), owner), _ -> new HashSet<>()).add(person);
      }
    }
  }

  private void takeWith(Fact fact, Set<Long> whose) {
    FactTable root = Tables.of(fact.kind()).getFirst();
    if (people().containsAll(whose)
        && Rows.between(session, root, fact.id(), fact.id()).isEmpty()) {
      gone.computeIfAbsent(fact.kind(), _ -> new HashSet<>()).add(fact.id());
    }
  }
}
