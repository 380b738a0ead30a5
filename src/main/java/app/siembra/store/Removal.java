package app.siembra.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a change set removed, and what of it is still gone.
///
/// @param images what all rows were before it that it removed or changed, by table
/// @param gone the facts that it removed and that are still gone, by kind
record Removal(Map<FactTable, List<@Nullable Object[]>> images, Map<FactKind, Set<Long>> gone) {

  static Removal of(Session session, long changeSet) {
    Map<FactTable, List<@Nullable Object[]>> images = images(session, changeSet);
    return new Removal(images, gone(session, changeSet, images));
  }

  private static Map<FactTable, List<@Nullable Object[]>> images(Session session, long changeSet) {
    Map<FactTable, List<@Nullable Object[]>> all = new HashMap<>();
    for (FactTable table : Tables.ALL) {
      ChangeSets.rows(
          session,
          changeSet,
          table,
          rows ->
              rows.stream()
                  .flatMap(row -> row.before().stream())
                  .forEach(image -> all.computeIfAbsent(table, _ -> new ArrayList<>()).add(image)));
    }
    return all;
  }

  /// A fact whose row is not there may also have been changed by this one and removed by a later one:
  /// that one then has an image of it.
  private static Map<FactKind, Set<Long>> gone(
      Session session, long changeSet, Map<FactTable, List<@Nullable Object[]>> images) {
    Map<FactTable, Set<Long>> absent = new HashMap<>();
    images.forEach(
        (table, rows) -> {
          if (table.place().owner() == 0) {
            for (@Nullable Object[] row : rows) {
              if (Rows.between(session, table, Rows.id(row), Rows.id(row)).isEmpty()) {
                absent.computeIfAbsent(table, _ -> new HashSet<>()).add(Rows.id(row));
              }
            }
          }
        });
    if (!absent.isEmpty()) {
      Map<FactTable, Set<Long>> met = new HashMap<>();
      ChangeSets.since(session, changeSet, later -> leave(later, absent, met));
    }
    Map<FactKind, Set<Long>> gone = new EnumMap<>(FactKind.class);
    absent.forEach(
        (table, ids) ->
            gone.computeIfAbsent(table.place().kind(), _ -> new HashSet<>()).addAll(ids));
    gone.values().removeIf(Set::isEmpty);
    return gone;
  }

  /// The first that comes later tells how this change set left a row.
  private static void leave(
      LaterRows later, Map<FactTable, Set<Long>> absent, Map<FactTable, Set<Long>> met) {
    Set<Long> ids = absent.get(later.table());
    if (ids == null || ids.isEmpty()) {
      return;
    }
    Set<Long> known = met.computeIfAbsent(later.table(), _ -> new HashSet<>());
    for (long id : List.copyOf(ids)) {
      if (later.rows().first() <= id
          && id <= later.rows().last()
          && known.add(id)
          && later.rows().isImage()) {
        ids.remove(id);
      }
    }
  }

  boolean isGone(FactKind kind, long id) {
    return gone.getOrDefault(kind, Set.of()).contains(id);
  }

  /// The images of what is still gone, and of nothing else.
  Map<FactTable, List<@Nullable Object[]>> goneImages() {
    Map<FactTable, List<@Nullable Object[]>> of = new HashMap<>();
    images.forEach(
        (table, rows) ->
            of.put(
                table,
                rows.stream()
                    .filter(
                        row ->
                            row[table.place().owner()] instanceof Long owner
                                && isGone(table.place().kind(), owner))
                    .toList()));
    return of;
  }
}
