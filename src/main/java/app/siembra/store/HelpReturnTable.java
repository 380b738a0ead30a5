package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What of a loan came back, bit by bit.
final class HelpReturnTable implements FactTable {
  private static final String COLUMNS =
      "id, help_id, position, returned_on, content, amount, currency";

  @Override
  public Place place() {
    return Place.list(43, "help_return", FactKind.HELP);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from help_return where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join help_return on help_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into help_return (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into help_return (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from help_return where id between ? and ?");
  }
}
