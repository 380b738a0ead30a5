package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What the user is after.
final class ObjectiveTable implements FactTable {
  private static final String COLUMNS = "id, kind, content, until, opened_on, closed_on, outcome";

  @Override
  public Place place() {
    return Place.fact(85, "objective", FactKind.OBJECTIVE);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from objective where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join objective on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into objective (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into objective (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from objective where id between ? and ?");
  }
}
