package app.siembra.store;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Every row of the tables of facts and of the feed, some at a time.
final class FactRows {
  private static final int AT_ONCE = 5000;

  private FactRows() {}

  /// Hands over all rows of a table, by id.
  static void each(Session session, FactTable table, Consumer<@Nullable Object[]> row) {
    List<@Nullable Object[]> rows = Rows.between(session, table, 0, Long.MAX_VALUE, AT_ONCE);
    while (!rows.isEmpty()) {
      rows.forEach(row);
      long next = Rows.id(rows.getLast()) + 1;
      rows = Rows.between(session, table, next, Long.MAX_VALUE, AT_ONCE);
    }
  }

  /// What all rows come to.
  static RowSums sums(Session session) {
    RowSums sums = new RowSums();
    for (FactTable table : Tables.ALL) {
      each(session, table, row -> sums.add(table.place().number(), row));
    }
    FeedRows.each(session, sums::add);
    return sums;
  }
}
