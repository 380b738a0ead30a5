package app.siembra.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What rows were before a change set that removed something.
final class RemovedRows {
  private RemovedRows() {}

  /// The images of all rows that it removed or changed, by table.
  static Map<FactTable, List<@Nullable Object[]>> of(Session session, long changeSet) {
    Map<FactTable, List<@Nullable Object[]>> all = new HashMap<>();
    for (FactTable table : Tables.ALL) {
      List<ChangedRows> rows = ChangeSets.rows(session, changeSet, table, -1);
      while (!rows.isEmpty()) {
        for (ChangedRows row : rows) {
          row.before()
              .ifPresent(image -> all.computeIfAbsent(table, _ -> new ArrayList<>()).add(image));
        }
        rows = ChangeSets.rows(session, changeSet, table, rows.getLast().number());
      }
    }
    return all;
  }
}
