package app.siembra.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings back what a change set removed although others stand upon it: facts come back without
/// what they refer to that is gone by now, and people take part again in what is still there.
/// Nothing of what was done since is lost.
final class PutBack {
  /// Behind all others; the list is numbered anew when its fact is written.
  private static final int LAST = Integer.MAX_VALUE;

  private static final List<Shape<?>> SHAPES =
      List.of(
          new PersonShape(),
          new InteractionShape(),
          new HelpShape(),
          new FollowUpShape(),
          new AskShape(),
          new ObjectiveShape());

  /// What is nothing without anybody.
  private static final Set<FactKind> OF_SOMEBODY =
      Set.of(FactKind.INTERACTION, FactKind.HELP, FactKind.FOLLOW_UP, FactKind.ASK);

  private final Session session;
  private final Recorder recorder;
  private final Removal removal;
  private final Map<FactKind, Set<Long>> back = new EnumMap<>(FactKind.class);
  private final Map<FactKind, Set<Long>> rewritten = new EnumMap<>(FactKind.class);

  private PutBack(Session session, Removal removal) {
    this.session = session;
    this.recorder = session.recorder();
    this.removal = removal;
  }

  /// @return whether anything came back
  static boolean run(Session session, long changeSet) {
    PutBack putBack = new PutBack(session, Removal.of(session, changeSet));
    Tables.ALL.stream().filter(table -> table.place().owner() == 0).forEach(putBack::roots);
    Tables.ALL.stream().filter(table -> table.place().owner() > 0).forEach(putBack::lists);
    Tables.ALL.stream().filter(table -> table.place().owner() == 0).forEach(putBack::links);
    SHAPES.forEach(putBack::rewrite);
    return putBack.back.values().stream().anyMatch(ids -> !ids.isEmpty());
  }

  private void roots(FactTable table) {
    Place place = table.place();
    for (@Nullable Object[] row : rows(table)) {
      long id = Rows.id(row);
      if (removal.isGone(place.kind(), id) && isOfSomebody(place.kind(), id)) {
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
      if (link.in(row) instanceof Long id && !isThere(link.kind(), id)) {
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
              .allMatch(link -> !(link.in(row) instanceof Long id) || isThere(link.kind(), id));
      if (whole && ids(back, kind).contains(owner)) {
        insertUnlessThere(table, row);
      } else if (whole && takesPartAgain(table, row, owner)) {
        @Nullable Object[] another = row.clone();
        another[0] = recorder.nextRow();
        another[2] = LAST;
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

  /// What referred to something that comes back refers to it again, where it refers to nothing now:
  /// a talk of some help, through whom somebody was met.
  private void links(FactTable table) {
    for (Place.Link link : table.place().links()) {
      if (!table.place().people().contains(link.column())) {
        rows(table).forEach(row -> link(table, link, row));
      }
    }
  }

  private void link(FactTable table, Place.Link link, @Nullable Object[] row) {
    if (link.in(row) instanceof Long to && ids(back, link.kind()).contains(to)) {
      for (@Nullable Object[] now : Rows.between(session, table, Rows.id(row), Rows.id(row))) {
        if (now[link.column()] == null) {
          @Nullable Object[] linked = now.clone();
          linked[link.column()] = to;
          recorder.replace(table, now, linked);
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
    return removal.images().getOrDefault(table, List.of());
  }

  private boolean isThere(FactKind kind, long id) {
    return ids(back, kind).contains(id)
        || !Rows.between(session, Tables.of(kind).getFirst(), id, id).isEmpty();
  }

  private static Set<Long> ids(Map<FactKind, Set<Long>> all, FactKind kind) {
    return all.computeIfAbsent(kind, _ -> new HashSet<>());
  }
}
