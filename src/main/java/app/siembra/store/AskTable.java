package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What the user needs.
final class AskTable implements FactTable {
  private static final String COLUMNS = "id, need, opened_on";

  @Override
  public Place place() {
    return Place.fact(80, "ask", FactKind.ASK);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from ask where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join ask on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into ask (" + COLUMNS + ") values (?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into ask (" + COLUMNS + ") key (id) values (?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from ask where id between ? and ?");
  }
}
