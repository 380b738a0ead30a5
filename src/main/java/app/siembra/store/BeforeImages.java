package app.siembra.store;

import app.siembra.store.disk.RowImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the rows that a change set touches were before it.
///
/// An id above the counters at its start cannot have been there before, and nobody else writes
/// meanwhile: so all rows that it adds to a table are kept as one range of ids, however many an
/// import adds.
final class BeforeImages {
  private static final int BATCH = 1000;

  private final Session session;
  private final Counters start;
  private final Map<FactTable, Range> added = new HashMap<>();
  private final Map<FactTable, Ids> known = new HashMap<>();
  private final List<@Nullable Object[]> waiting = new ArrayList<>();
  private int number;

  BeforeImages(Session session, Counters start) {
    this.session = session;
    this.start = start;
  }

  /// The row did not exist.
  void absent(FactTable table, long id) {
    if (isNew(table, id)) {
      added.merge(table, new Range(id, id), Range::including);
    } else if (isFirst(table, id)) {
      keep(table, id, id, null);
    }
  }

  /// The row was like that.
  void image(FactTable table, @Nullable Object[] row) {
    long id = Rows.id(row);
    if (!isNew(table, id) && isFirst(table, id)) {
      keep(table, id, id, RowImage.write(row));
    }
  }

  boolean isEmpty() {
    return number == 0 && added.isEmpty();
  }

  /// Writes all that was kept.
  void write() {
    added.forEach((table, range) -> keep(table, range.first(), range.last(), null));
    flush();
  }

  private boolean isNew(FactTable table, long id) {
    return id > (table.place().identified() ? start.fact() : start.row());
  }

  private boolean isFirst(FactTable table, long id) {
    return known.computeIfAbsent(table, key -> new Ids()).add(id);
  }

  private void keep(FactTable table, long first, long last, byte @Nullable [] image) {
    waiting.add(
        new @Nullable Object[] {
          start.change() + 1, table.place().number(), number, first, last, image
        });
    number++;
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    ChangeSets.insertRows(session, waiting);
    waiting.clear();
  }

  private record Range(long first, long last) {
    Range including(Range other) {
      return new Range(Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
