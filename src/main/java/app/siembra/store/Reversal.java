package app.siembra.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes a change set back: rows that it changed or removed become what they were, rows that it
/// added go. Works on any tables, in bounded memory.
final class Reversal {
  private static final int AT_ONCE = 1000;

  private final Session session;
  private final long changeSet;
  private final Set<Long> passedOver;
  private final boolean alone;

  private Reversal(Session session, long changeSet, Set<Long> passedOver, boolean alone) {
    this.alone = alone;
    this.session = session;
    this.changeSet = changeSet;
    this.passedOver = passedOver;
  }

  /// First everything is there again, what others refer to first; then what came later goes, the
  /// other way round. So no row refers to a missing one at any moment.
  static void reverse(Session session, long changeSet) {
    Reversal reversal = new Reversal(session, changeSet, Set.of(), false);
    Tables.ALL.forEach(reversal::restore);
    Tables.ALL.reversed().forEach(reversal::remove);
  }

  /// The same for a change set after which others were made that do not stand upon it. Topics stay:
  /// others may have come to use them.
  ///
  /// @param passedOver the people whose own rows stay as they are
  static void reverseAlone(Session session, long changeSet, Set<Long> passedOver) {
    Reversal reversal = new Reversal(session, changeSet, passedOver, true);
    Tables.ALL.forEach(reversal::restore);
    Tables.ALL.reversed().stream()
        .filter(table -> !table.equals(Tables.TOPIC))
        .forEach(reversal::remove);
  }

  private void restore(FactTable table) {
    PastRows.rows(
        session,
        changeSet,
        table,
        rows ->
            restore(
                table,
                rows.stream()
                    .flatMap(row -> row.before().stream())
                    .filter(
                        row -> !table.equals(Tables.PERSON) || !passedOver.contains(Rows.id(row)))
                    .toList()));
  }

  private void restore(FactTable table, List<@Nullable Object[]> images) {
    List<Long> ids = images.stream().map(Rows::id).toList();
    Map<Long, @Nullable Object[]> present = new HashMap<>();
    present(table, ids).forEach(row -> present.put(Rows.id(row), row));
    for (@Nullable Object[] image : images) {
      @Nullable Object[] now = present.get(Rows.id(image));
      if (now == null) {
        session.recorder().insert(table, image);
      } else {
        session.recorder().replace(table, now, alone ? keepingSorted(table, now, image) : image);
      }
    }
  }

  /// Since when somebody is sorted follows from what was done since too.
  private static @Nullable Object[] keepingSorted(
      FactTable table, @Nullable Object[] now, @Nullable Object[] image) {
    if (!table.equals(Tables.PERSON)) {
      return image;
    }
    @Nullable Object[] kept = image.clone();
    kept[PersonTable.SORTED_ON] = now[PersonTable.SORTED_ON];
    return kept;
  }

  /// The rows with these ids. Where an import is done again, there is none far and wide.
  private List<@Nullable Object[]> present(FactTable table, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<@Nullable Object[]> around =
        Rows.between(session, table, Collections.min(ids), Collections.max(ids), ids.size() + 1);
    return around.size() <= ids.size()
        ? around
        : ids.stream().flatMap(id -> Rows.between(session, table, id, id).stream()).toList();
  }

  private void remove(FactTable table) {
    PastRows.rows(
        session,
        changeSet,
        table,
        rows ->
            rows.stream()
                .filter(range -> range.before().isEmpty())
                .forEach(range -> remove(table, range)));
  }

  private void remove(FactTable table, ChangedRows range) {
    List<@Nullable Object[]> added =
        Rows.between(session, table, range.first(), range.last(), AT_ONCE);
    while (!added.isEmpty()) {
      session.recorder().delete(table, new ArrayList<>(added));
      added = Rows.between(session, table, Rows.id(added.getLast()) + 1, range.last(), AT_ONCE);
    }
  }
}
