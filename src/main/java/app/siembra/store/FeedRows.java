package app.siembra.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Every row of the change feed, some at a time: what was done, what rows were before it, and whom it
/// concerned.
final class FeedRows {
  private static final int AT_ONCE = 2000;

  private FeedRows() {}

  /// Hands over all of them, each with the number of its table.
  static void each(Session session, BiConsumer<Integer, @Nullable Object[]> row) {
    sets(session, set -> row.accept(ChangeSets.SETS, set));
    rows(session, changed -> row.accept(ChangeSets.ROWS, changed));
    people(session, concerned -> row.accept(ChangeSets.PEOPLE, concerned));
  }

  /// Those of the change sets.
  static void sets(Session session, Consumer<@Nullable Object[]> each) {
    pages(
        Draft.row(0L),
        last ->
            session
                .query(
                    """
                    select id, at, label_key, label_arguments, kind, reverses, state from change_set
                    where id > ? order by id fetch first ? rows only
                    """)
                .bind(0, last[0])
                .bind(1, AT_ONCE),
        each);
  }

  /// The one of that number.
  static @Nullable Object[] set(Session session, long id) {
    return Rows.list(
            session
                .query(
                    """
                    select id, at, label_key, label_arguments, kind, reverses, state from change_set
                    where id = ?
                    """)
                .bind(0, id))
        .getFirst();
  }

  private static void people(Session session, Consumer<@Nullable Object[]> each) {
    pages(
        Draft.row(0L, 0L),
        last ->
            session
                .query(
                    """
                    select person_id, change_set from change_person
                    where person_id >= :person and (person_id, change_set) > (:person, :set)
                    order by person_id, change_set fetch first :limit rows only
                    """)
                .bind("person", last[0])
                .bind("set", last[1])
                .bind("limit", AT_ONCE),
        each);
  }

  /// Those of what rows were before.
  static void rows(Session session, Consumer<@Nullable Object[]> each) {
    pages(
        Draft.row(0L, 0, 0),
        last ->
            session
                .query(
                    """
                    select change_set, fact_table, number, id_first, id_last, before
                    from change_row where change_set >= :set
                      and (change_set, fact_table, number) > (:set, :table, :number)
                    order by change_set, fact_table, number fetch first :limit rows only
                    """)
                .bind("set", last[0])
                .bind("table", last[1])
                .bind("number", last[2])
                .bind("limit", AT_ONCE),
        each);
  }

  /// Page after page, each of which begins behind the last row of the one before.
  private static void pages(
      @Nullable Object[] start,
      Function<@Nullable Object[], Query> page,
      Consumer<@Nullable Object[]> each) {
    @Nullable Object[] last = start;
    List<@Nullable Object[]> rows = Rows.list(page.apply(last));
    while (!rows.isEmpty()) {
      rows.forEach(each);
      last = rows.getLast();
      rows = Rows.list(page.apply(last));
    }
  }
}
