package app.siembra.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a change set removed, and what of it is still gone.
///
/// @param images what all rows were before it that it removed or changed, by table
/// @param gone the facts that it removed and that are still gone, by kind
record Removal(Map<FactTable, List<@Nullable Object[]>> images, Map<FactKind, Set<Long>> gone) {

  static Removal of(Session session, long changeSet) {
    return of(session, List.of(changeSet)).getFirst();
  }

  /// Those of several change sets, in their order. What came later is read once for all of them.
  static List<Removal> of(Session session, List<Long> changeSets) {
    Map<Long, Removal> removals = new TreeMap<>();
    changeSets.forEach(
        one -> removals.put(one, new Removal(new HashMap<>(), new EnumMap<>(FactKind.class))));
    PastRows.images(
        session,
        removals.keySet(),
        (changeSet, table, rows) ->
            rows.before().ifPresent(image -> of(removals, changeSet).images(table).add(image)));
    Map<Long, Absent> absent = absent(session, removals);
    if (!absent.isEmpty()) {
      PastRows.since(
          session,
          Collections.min(absent.keySet()),
          later ->
              absent.forEach(
                  (changeSet, rows) -> {
                    if (changeSet < later.changeSet()) {
                      rows.leave(later);
                    }
                  }));
    }
    absent.forEach((changeSet, rows) -> rows.into(of(removals, changeSet).gone));
    return changeSets.stream().map(one -> of(removals, one)).toList();
  }

  /// Of each the facts of which it has an image and whose rows are not there.
  private static Map<Long, Absent> absent(Session session, Map<Long, Removal> removals) {
    Map<Long, Absent> absent = new TreeMap<>();
    for (FactTable table : Tables.ALL) {
      if (table.place().owner() == 0) {
        Set<Long> all = new HashSet<>();
        removals.values().forEach(one -> one.ids(table).forEach(all::add));
        Rows.of(session, table, all).forEach(there -> all.remove(Rows.id(there)));
        removals.forEach(
            (changeSet, one) ->
                one.ids(table)
                    .filter(all::contains)
                    .forEach(
                        id -> absent.computeIfAbsent(changeSet, _ -> new Absent()).add(table, id)));
      }
    }
    return absent;
  }

  private static Removal of(Map<Long, Removal> removals, long changeSet) {
    return Objects.requireNonNull(removals.get(changeSet));
  }

  private List<@Nullable Object[]> images(FactTable table) {
    return images.computeIfAbsent(table, _ -> new ArrayList<>());
  }

  private Stream<Long> ids(FactTable table) {
    return images.getOrDefault(table, List.of()).stream().map(Rows::id);
  }

  /// Facts whose rows are not there. Such a one may also have been changed by the change set and
  /// removed by a later one: that one then has an image of it.
  private static final class Absent {
    private final Map<FactTable, Set<Long>> ids = new HashMap<>();
    private final Map<FactTable, Set<Long>> met = new HashMap<>();

    void add(FactTable table, long id) {
      ids.computeIfAbsent(table, _ -> new HashSet<>()).add(id);
    }

    /// The first that comes later tells how the change set left a row.
    void leave(LaterRows later) {
      Set<Long> of = ids.get(later.table());
      if (of == null || of.isEmpty()) {
        return;
      }
      Set<Long> known = met.computeIfAbsent(later.table(), _ -> new HashSet<>());
      for (long id : List.copyOf(of)) {
        if (later.rows().first() <= id
            && id <= later.rows().last()
            && known.add(id)
            && later.rows().isImage()) {
          of.remove(id);
        }
      }
    }

    void into(Map<FactKind, Set<Long>> gone) {
      ids.forEach(
          (table, of) -> {
            if (!of.isEmpty()) {
              gone.computeIfAbsent(table.place().kind(), _ -> new HashSet<>()).addAll(of);
            }
          });
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
