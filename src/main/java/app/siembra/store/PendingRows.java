package app.siembra.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows that wait to be written together, so that an import is written in batches and in bounded
/// memory.
final class PendingRows {
  private static final int MOST = 2000;
  private static final Comparator<FactTable> BY_NUMBER =
      Comparator.comparingInt(table -> table.place().number());

  private final Session session;
  private final Map<FactTable, List<@Nullable Object[]>> inserts = new TreeMap<>(BY_NUMBER);
  private final Map<FactTable, List<@Nullable Object[]>> replacements = new TreeMap<>(BY_NUMBER);
  private int waiting;

  PendingRows(Session session) {
    this.session = session;
  }

  void insert(FactTable table, @Nullable Object[] row) {
    add(inserts, table, row);
  }

  void replace(FactTable table, @Nullable Object[] row) {
    add(replacements, table, row);
  }

  private void add(
      Map<FactTable, List<@Nullable Object[]>> rows, FactTable table, @Nullable Object[] row) {
    rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    waiting++;
    if (waiting >= MOST) {
      flush();
    }
  }

  /// Writes them, what others refer to first.
  void flush() {
    if (waiting > 0) {
      waiting = 0;
      write(inserts, table -> table.insert(session));
      write(replacements, table -> table.replace(session));
    }
  }

  private static void write(
      Map<FactTable, List<@Nullable Object[]>> rows, Function<FactTable, RowBatch> batches) {
    rows.forEach((table, waitingRows) -> batches.apply(table).write(waitingRows));
    rows.clear();
  }
}
