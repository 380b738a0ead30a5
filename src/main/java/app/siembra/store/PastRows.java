package app.siembra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// What rows were before change sets, as the feed keeps it.
final class PastRows {
  private static final int ROWS_AT_ONCE = 1000;

  private PastRows() {}

  /// Hands over what was touched after a change set, the oldest first.
  static void since(Session session, long changeSet, Consumer<LaterRows> each) {
    session
        .query(
            """
            select change_set, fact_table, number, id_first, id_last, before,
              state <> 'reversed'
                and (kind not in ('undo', 'reverse') or reverses < :changeSet) as standing
            from change_row join change_set on id = change_set
            where change_set > :changeSet order by change_set, fact_table, number
            """)
        .bind("changeSet", changeSet)
        .map(
            (row, context) ->
                new LaterRows(
                    row.getLong("change_set"),
                    Tables.numbered(row.getInt("fact_table")),
                    changedRows(row),
                    row.getBoolean("standing")))
        .forEach(each);
  }

  /// Takes what a change set changed.
  interface Taker {
    void take(long changeSet, FactTable table, ChangedRows rows);
  }

  /// Hands over what all rows were that some change sets changed or removed, read at once.
  static void images(Session session, Collection<Long> changeSets, Taker taker) {
    for (List<Long> part : Rows.parts(changeSets)) {
      session
          .query(
              """
              select change_set, fact_table, number, id_first, id_last, before
              from unnest(cast(? as bigint array)) as asked (wanted)
                join change_row on change_set = wanted
              where before is not null order by change_set, fact_table, number
              """)
          .bind(0, Rows.ids(part))
          .map(
              (row, context) -> {
                taker.take(
                    row.getLong("change_set"),
                    Tables.numbered(row.getInt("fact_table")),
                    changedRows(row));
                return true;
              })
          .forEach(_ -> {});
    }
  }

  private static ChangedRows changedRows(ResultSet row) throws SQLException {
    return new ChangedRows(
        row.getInt("number"),
        row.getLong("id_first"),
        row.getLong("id_last"),
        row.getBytes("before"));
  }

  /// Hands over what rows of a table were before a change set, a part at a time.
  static void rows(
      Session session, long changeSet, FactTable table, Consumer<List<ChangedRows>> each) {
    List<ChangedRows> rows = rows(session, changeSet, table, -1);
    while (!rows.isEmpty()) {
      each.accept(rows);
      rows =
          rows.size() < ROWS_AT_ONCE
              ? List.of()
              : rows(session, changeSet, table, rows.getLast().number());
    }
  }

  /// Those after a number.
  private static List<ChangedRows> rows(
      Session session, long changeSet, FactTable table, int after) {
    return session
        .query(
            """
            select number, id_first, id_last, before from change_row
            where change_set = :changeSet and fact_table = :table and number > :after
            order by number fetch first :limit rows only
            """)
        .bind("changeSet", changeSet)
        .bind("table", table.place().number())
        .bind("after", after)
        .bind("limit", ROWS_AT_ONCE)
        .map((row, context) -> changedRows(row))
        .list();
  }
}
