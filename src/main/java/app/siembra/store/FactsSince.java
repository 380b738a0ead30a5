package app.siembra.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which facts were touched after a change set.
final class FactsSince {
  private final Session session;
  private final Set<FactKind> kinds;
  private final Map<FactKind, Ids> facts = new EnumMap<>(FactKind.class);

  private FactsSince(Session session, Set<FactKind> kinds) {
    this.session = session;
    this.kinds = kinds;
  }

  static Optional<Map<FactKind, Ids>> of(
      Session session, long sequence, Set<FactKind> kinds, int most) {
    if (rows(session, sequence) > most) {
      return Optional.empty();
    }
    FactsSince since = new FactsSince(session, kinds);
    PastRows.since(session, sequence, since::add);
    long count = since.facts.values().stream().mapToLong(Ids::count).sum();
    return count > most ? Optional.empty() : Optional.of(since.facts);
  }

  private static long rows(Session session, long sequence) {
    return session
        .query(
            """
            select coalesce(sum(id_last - id_first + 1), 0) from change_row
            where change_set > :sequence
            """)
        .bind("sequence", sequence)
        .mapTo(Long.class)
        .one();
  }

  private void add(LaterRows later) {
    Place place = later.table().place();
    if (!kinds.contains(place.kind())) {
      return;
    }
    Ids ids = facts.computeIfAbsent(place.kind(), _ -> new Ids());
    ChangedRows rows = later.rows();
    if (place.owner() == 0) {
      for (long id = rows.first(); id <= rows.last(); id++) {
        ids.add(id);
      }
    } else if (rows.before().isPresent()) {
      addOwner(place, rows.before().get(), ids);
    } else {
      Rows.between(session, later.table(), rows.first(), rows.last())
          .forEach(row -> addOwner(place, row, ids));
    }
  }

  private static void addOwner(Place place, @Nullable Object[] row, Ids ids) {
    ids.add((Long) Objects.requireNonNull(row[place.owner()]));
  }
}
