package app.siembra.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.MVDelegateIndex;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.table.Table;

/// H2 keeps the rows of a table in one tree and each of its indexes in another, and a question may be
/// answered from either. So both are read and held against each other; the sums of a table only tell
/// of the one that was asked.
final class Indexes {
  /// Odd, and its bits without a pattern, so that near numbers come to far ones.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final SessionLocal session;

  private Indexes(SessionLocal session) {
    this.session = session;
  }

  /// What is wrong with them, in words.
  static List<String> wrong(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    List<String> faults = new ArrayList<>();
    for (Table table : session.getDatabase().getMainSchema().getAllTablesAndViews(session)) {
      new Indexes(session).compare(table, faults);
    }
    return faults;
  }

  private void compare(Table table, List<String> faults) {
    Index rows = table.getScanIndex(session);
    List<Index> indexes =
        table.getIndexes().stream().filter(index -> !isTheRows(index, rows)).toList();
    long[] expected = sums(rows, indexes);
    for (int i = 0; i < expected.length; i++) {
      Index index = indexes.get(i);
      if (sums(index, List.of(index))[0] != expected[i]) {
        faults.add(
            "the index %s of %s does not lead to its rows"
                .formatted(shown(index.getName()), shown(table.getName())));
      }
    }
  }

  private static boolean isTheRows(Index index, Index rows) {
    return index.equals(rows) || index instanceof MVDelegateIndex;
  }

  private static String shown(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// What the entries of a tree come to, in whatever order, by the columns of each of these indexes.
  private long[] sums(Index tree, List<Index> indexes) {
    long[] sums = new long[indexes.size()];
    Cursor cursor = tree.find(session, null, null, false);
    while (!indexes.isEmpty() && cursor.next()) {
      SearchRow entry = cursor.getSearchRow();
      for (int i = 0; i < sums.length; i++) {
        long hash = entry.getKey();
        for (Column column : indexes.get(i).getColumns()) {
          hash = 31 * hash + entry.getValue(column.getColumnId()).hashCode();
        }
        sums[i] += Long.rotateLeft(hash * SPREAD, 31) * SPREAD + 1;
      }
    }
    return sums;
  }
}
