package app.siembra.store;

import app.siembra.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what values are made of: one statement for each of their tables, and one for the topics
/// that they name, however many values there are.
final class Assembly {
  private final Session session;
  private final FactTable root;
  private final List<FactTable> lists;

  Assembly(Session session, FactTable root, List<FactTable> lists) {
    this.session = session;
    this.root = root;
    this.lists = lists;
  }

  /// The parts of these facts, in the order of their ids.
  List<Parts> of(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : assembled(table -> Rows.of(session, table, ids));
  }

  /// The parts of all facts, in the order of their ids.
  List<Parts> all() {
    return assembled(table -> Rows.all(session, table));
  }

  /// The parts of the facts whose own rows are among these.
  List<Parts> of(Map<FactTable, List<@Nullable Object[]>> rows) {
    return assembled(table -> rows.getOrDefault(table, List.of()));
  }

  private interface Source {
    List<@Nullable Object[]> rows(FactTable table);
  }

  private List<Parts> assembled(Source source) {
    List<@Nullable Object[]> roots = source.rows(root);
    if (roots.isEmpty()) {
      return List.of();
    }
    Map<FactTable, Map<Long, List<@Nullable Object[]>>> rowsOf = new HashMap<>();
    Set<Long> topics = new HashSet<>();
    for (FactTable table : lists) {
      List<@Nullable Object[]> rows = source.rows(table);
      rowsOf.put(table, Rows.byOwner(rows));
      Rows.addColumn(rows, table.place().topic(), topics);
    }
    Map<Long, Topic> names = Topics.named(session, topics);
    List<Parts> all = new ArrayList<>(roots.size());
    for (@Nullable Object[] row : roots) {
      Parts parts = new Parts(row, names);
      rowsOf.forEach(
          (table, owners) -> parts.put(table, owners.getOrDefault(Rows.id(row), List.of())));
      all.add(parts);
    }
    return all;
  }
}
