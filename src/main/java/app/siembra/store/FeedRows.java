package app.siembra.store;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Every row of the change feed, some at a time: what was done, what rows were before it, and whom it
/// concerned.
final class FeedRows {
  private static final int AT_ONCE = 2000;

  private FeedRows() {}

  /// Hands over all of them, each with the number of its table.
  static void each(Session session, BiConsumer<Integer, @Nullable Object[]> row) {
    sets(session, row);
    rows(session, row);
    people(session, row);
  }

  private static void sets(Session session, BiConsumer<Integer, @Nullable Object[]> each) {
    long after = 0;
    List<@Nullable Object[]> sets;
    do {
      sets =
          Rows.list(
              some(
                  session.query(
                      """
                      select id, at, label_key, label_arguments, kind, reverses from change_set
                      where id > :after order by id fetch first :limit rows only
                      """),
                  after));
      sets.forEach(row -> each.accept(ChangeSets.SETS, row));
      after = sets.isEmpty() ? after : Rows.id(sets.getLast());
    } while (!sets.isEmpty());
  }

  private static void people(Session session, BiConsumer<Integer, @Nullable Object[]> each) {
    long person = 0;
    long set = 0;
    List<@Nullable Object[]> people;
    do {
      people =
          Rows.list(
              some(
                  session
                      .query(
                          """
                          select person_id, change_set from change_person
                          where person_id >= :after and (person_id, change_set) > (:after, :set)
                          order by person_id, change_set fetch first :limit rows only
                          """)
                      .bind("set", set),
                  person));
      people.forEach(row -> each.accept(ChangeSets.PEOPLE, row));
      if (!people.isEmpty()) {
        person = Rows.id(people.getLast());
        set = (Long) Objects.requireNonNull(people.getLast()[1]);
      }
    } while (!people.isEmpty());
  }

  private static void rows(Session session, BiConsumer<Integer, @Nullable Object[]> each) {
    long set = 0;
    int table = 0;
    int number = 0;
    List<@Nullable Object[]> rows;
    do {
      rows =
          Rows.list(
              some(
                  session
                      .query(
                          """
                          select change_set, fact_table, number, id_first, id_last, before
                          from change_row where change_set >= :after
                            and (change_set, fact_table, number) > (:after, :table, :number)
                          order by change_set, fact_table, number fetch first :limit rows only
                          """)
                      .bind("table", table)
                      .bind("number", number),
                  set));
      rows.forEach(row -> each.accept(ChangeSets.ROWS, row));
      if (!rows.isEmpty()) {
        @Nullable Object[] last = rows.getLast();
        set = Rows.id(last);
        table = (Integer) Objects.requireNonNull(last[1]);
        number = (Integer) Objects.requireNonNull(last[2]);
      }
    } while (!rows.isEmpty());
  }

  private static Query some(Query query, long after) {
    return query.bind("after", after).bind("limit", AT_ONCE);
  }
}
