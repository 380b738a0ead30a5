package app.siembra.store;

import app.siembra.store.disk.RowImage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The number of rows of each table, and a sum over their contents: kept up by what is written, and
/// compared by the check with what is there. So a row that changed by itself is found, wherever it
/// lies.
final class RowSums {
  private final Map<Integer, Sum> sums = new HashMap<>();

  /// @param rows how many
  /// @param total of [RowImage#sum], modulo 2^64
  record Sum(long rows, long total) {
    Sum plus(Sum other) {
      return new Sum(rows + other.rows, total + other.total);
    }
  }

  /// A row that is there now.
  void add(int table, @Nullable Object[] row) {
    sums.merge(table, new Sum(1, RowImage.sum(row)), Sum::plus);
  }

  /// A row that was there, and was like that.
  void remove(int table, @Nullable Object[] row) {
    sums.merge(table, new Sum(-1, -RowImage.sum(row)), Sum::plus);
  }

  Sum of(int table) {
    return sums.getOrDefault(table, new Sum(0, 0));
  }

  /// Whether anything is known of that table.
  boolean knows(int table) {
    return sums.containsKey(table);
  }

  /// What is kept.
  static RowSums stored(Session session) {
    RowSums stored = new RowSums();
    session
        .query("select fact_table, row_count, total from table_sum")
        .map((row, context) -> Map.entry(row.getInt(1), new Sum(row.getLong(2), row.getLong(3))))
        .forEach(entry -> stored.sums.put(entry.getKey(), entry.getValue()));
    return stored;
  }

  /// Keeps what is there now, whatever was kept.
  static void countAnew(Session session) {
    replace(session, FactRows.sums(session));
  }

  /// Keeps these, whatever was kept.
  static void replace(Session session, RowSums now) {
    stored(session).sums.forEach((table, _) -> now.sums.putIfAbsent(table, new Sum(0, 0)));
    keep(session, now.sums);
  }

  /// Adds these changes to what is kept.
  void write(Session session) {
    RowSums stored = stored(session);
    Map<Integer, Sum> fresh = new HashMap<>();
    sums.forEach((table, change) -> fresh.put(table, stored.of(table).plus(change)));
    keep(session, fresh);
  }

  private static void keep(Session session, Map<Integer, Sum> fresh) {
    session
        .rows(
            "merge into table_sum (fact_table, row_count, total) key (fact_table) values (?, ?, ?)")
        .write(
            fresh.entrySet().stream()
                .map(
                    entry ->
                        Draft.row(
                            entry.getKey(), entry.getValue().rows(), entry.getValue().total()))
                .toList());
  }
}
