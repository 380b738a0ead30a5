package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// How two people are tied.
final class ConnectionTable implements FactTable {
  private static final String COLUMNS = "id, from_id, to_id, type, inverse, note";

  @Override
  public Place place() {
    return Place.fact(60, "connection", FactKind.CONNECTION).withPeopleIn(1, 2);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from connection where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join connection on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into connection (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into connection (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from connection where id between ? and ?");
  }
}
