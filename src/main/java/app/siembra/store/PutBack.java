package app.siembra.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings back what a change set removed although others stand upon it: facts come back without what
/// they refer to that is gone by now, and people take part again in what is still there. Nothing of
/// what was done since is lost.
final class PutBack {
  /// Behind all others; the list is numbered anew when its fact is written.
  private static final int LAST = Integer.MAX_VALUE;

  private static final List<Shape<?>> SHAPES =
      List.of(
          new PersonShape(),
          new InteractionShape(),
          new HelpShape(),
          new FollowUpShape(),
          new AskShape());

  /// What is nothing without anybody.
  private static final Set<FactKind> OF_SOMEBODY =
      Set.of(FactKind.INTERACTION, FactKind.HELP, FactKind.FOLLOW_UP);

  private final Session session;
  private final Recorder recorder;
  private final Map<FactTable, List<@Nullable Object[]>> removed;
  private final Map<FactKind, Set<Long>> back = new EnumMap<>(FactKind.class);
  private final Map<FactKind, Set<Long>> rewritten = new EnumMap<>(FactKind.class);

  private PutBack(Session session, Map<FactTable, List<@Nullable Object[]>> removed) {
    this.session = session;
    this.recorder = session.recorder();
    this.removed = removed;
  }

  static void run(Session session, long changeSet) {
    PutBack putBack = new PutBack(session, RemovedRows.of(session, changeSet));
    Tables.ALL.stream().filter(table -> table.place().owner() == 0).forEach(putBack::roots);
    Tables.ALL.stream().filter(table -> table.place().owner() > 0).forEach(putBack::lists);
    putBack.meetings();
    SHAPES.forEach(putBack::rewrite);
  }

  private void roots(FactTable table) {
    Place place = table.place();
    for (@Nullable Object[] row : rows(table)) {
      long id = Rows.id(row);
      if (!isThere(place.kind(), id) && isOfSomebody(place.kind(), id)) {
        @Nullable Object[] whole = withoutMissing(table, row);
        if (whole != null) {
          recorder.insert(table, whole);
          ids(back, place.kind()).add(id);
          ids(rewritten, place.kind()).add(id);
        }
      }
    }
  }

  /// @return null where the row is nothing without what is missing
  private @Nullable Object @Nullable [] withoutMissing(FactTable table, @Nullable Object[] row) {
    @Nullable Object[] whole = row.clone();
    for (Place.Link link : table.place().links()) {
      if (row[link.column()] instanceof Long id && !isThere(link.kind(), id)) {
        if (table.place().people().contains(link.column())) {
          return null;
        }
        whole[link.column()] = null;
      }
    }
    return whole;
  }

  private boolean isOfSomebody(FactKind kind, long id) {
    return !OF_SOMEBODY.contains(kind)
        || Tables.of(kind).stream()
            .filter(table -> !table.place().people().isEmpty())
            .flatMap(table -> rows(table).stream().filter(row -> isOf(row, id)))
            .anyMatch(
                row ->
                    row[Place.LIST_COLUMNS] instanceof Long who && isThere(FactKind.PERSON, who));
  }

  private static boolean isOf(@Nullable Object[] row, long owner) {
    return row[1] instanceof Long id && id == owner;
  }

  private void lists(FactTable table) {
    FactKind kind = table.place().kind();
    for (@Nullable Object[] row : rows(table)) {
      long owner = row[1] instanceof Long id ? id : 0;
      boolean whole =
          table.place().links().stream()
              .allMatch(
                  link -> !(row[link.column()] instanceof Long id) || isThere(link.kind(), id));
      if (whole && ids(back, kind).contains(owner)) {
        insertUnlessThere(table, row);
      } else if (whole && takesPartAgain(table, row, owner)) {
        @Nullable Object[] another = row.clone();
        another[0] = recorder.nextRow();
        another[2] = LAST - ids(rewritten, kind).size();
        recorder.insert(table, another);
        ids(rewritten, kind).add(owner);
      }
    }
  }

  /// A row that went to somebody else stays with them.
  private void insertUnlessThere(FactTable table, @Nullable Object[] row) {
    if (Rows.between(session, table, Rows.id(row), Rows.id(row)).isEmpty()) {
      recorder.insert(table, row);
    }
  }

  /// Whether somebody who comes back was in something that went on without them.
  private boolean takesPartAgain(FactTable table, @Nullable Object[] row, long owner) {
    return table.place().kind() != FactKind.PERSON
        && table.place().people().contains(Place.LIST_COLUMNS)
        && row[Place.LIST_COLUMNS] instanceof Long who
        && ids(back, FactKind.PERSON).contains(who)
        && Rows.of(session, table, List.of(owner)).stream()
            .noneMatch(present -> who.equals(present[Place.LIST_COLUMNS]));
  }

  /// Through whom others were met, where nobody else was named since.
  private void meetings() {
    for (@Nullable Object[] row : rows(Tables.PERSON)) {
      if (row[PersonTable.MET_THROUGH] instanceof Long who
          && ids(back, FactKind.PERSON).contains(who)) {
        for (@Nullable Object[] now :
            Rows.between(session, Tables.PERSON, Rows.id(row), Rows.id(row))) {
          if (now[PersonTable.MET_THROUGH] == null) {
            @Nullable Object[] met = now.clone();
            met[PersonTable.MET_THROUGH] = who;
            recorder.replace(Tables.PERSON, now, met);
          }
        }
      }
    }
  }

  /// What is derived, and the order of lists, follows from the fact.
  private <T> void rewrite(Shape<T> shape) {
    Set<Long> ids = ids(rewritten, shape.root().place().kind());
    if (!ids.isEmpty()) {
      recorder.flush();
      var _ = new Facts<>(session, shape).rewrite(ids, Optional::of);
    }
  }

  private List<@Nullable Object[]> rows(FactTable table) {
    return removed.getOrDefault(table, List.of());
  }

  private boolean isThere(FactKind kind, long id) {
    return ids(back, kind).contains(id)
        || !Rows.between(session, Tables.of(kind).getFirst(), id, id).isEmpty();
  }

  private static Set<Long> ids(Map<FactKind, Set<Long>> all, FactKind kind) {
    return all.computeIfAbsent(kind, _ -> new HashSet<>());
  }
}
