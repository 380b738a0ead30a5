package app.siembra.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of facts and of the feed with whatever columns their tables have, as an earlier version of
/// the program left them. New columns are only ever added behind the others, in a table as in the
/// images of its rows.
final class EarlierRows {
  private static final int AT_ONCE = 5000;

  private final Handle handle;
  private final Map<String, List<String>> columns;
  private final RowSums sums = new RowSums();

  private EarlierRows(Handle handle) {
    this.handle = handle;
    this.columns = columns(handle);
  }

  /// Holds what is there against the sums that were kept when it was written. What was never written to
  /// since it was made has none.
  ///
  /// @throws DamageException where it is something else
  static void requireAsWritten(Handle handle) {
    RowSums written = RowSums.stored(Session.reading(handle));
    RowSums found = sums(handle);
    List<String> faults = new ArrayList<>();
    numbers()
        .forEach(
            (name, number) -> {
              if (written.knows(number) && !written.of(number).equals(found.of(number))) {
                faults.add("the rows of %s are not those that were written".formatted(name));
              }
            });
    if (!faults.isEmpty()) {
      throw new DamageException(new Findings(Map.of(), faults, Set.of()));
    }
  }

  /// What all of them come to.
  static RowSums sums(Handle handle) {
    EarlierRows rows = new EarlierRows(handle);
    Tables.ALL.forEach(table -> rows.add(table.place()));
    FeedRows.each(Session.reading(handle), rows.sums::add);
    return rows.sums;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    Tables.ALL.forEach(table -> numbers.put(table.place().name(), table.place().number()));
    numbers.put("change_set", ChangeSets.SETS);
    numbers.put("change_row", ChangeSets.ROWS);
    numbers.put("change_person", ChangeSets.PEOPLE);
    return numbers;
  }

  /// The tables that there are, each with the columns that are written.
  private static Map<String, List<String>> columns(Handle handle) {
    Map<String, List<String>> columns = new HashMap<>();
    handle
        .createQuery(
            """
            select lower(table_name), lower(column_name) from information_schema.columns
            where table_schema = 'PUBLIC' and is_generated = 'NEVER' order by ordinal_position
            """)
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            column ->
                columns
                    .computeIfAbsent(column.getKey(), _ -> new ArrayList<>())
                    .add(column.getValue()));
    return columns;
  }

  private void add(Place place) {
    List<String> names = columns.get(place.name());
    if (names != null) {
      String sql =
          "select %s from %s where id >= ? order by id"
              .formatted(String.join(", ", names), place.name());
      List<@Nullable Object[]> rows = page(sql, 0);
      while (!rows.isEmpty()) {
        rows.forEach(row -> sums.add(place.number(), row));
        rows = page(sql, Rows.id(rows.getLast()) + 1);
      }
    }
  }

  private List<@Nullable Object[]> page(String sql, long first) {
    return Rows.list(handle.createQuery(sql).bind(0, first).setMaxRows(AT_ONCE));
  }
}
