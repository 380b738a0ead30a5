package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// The parts of the network.
final class CircleTable implements FactTable {
  private static final String COLUMNS = "id, delivered, name, cadence_days, chosen, parent_id";

  @Override
  public Place place() {
    return Place.fact(1, "circle", FactKind.CIRCLE).withLinkIn(5, FactKind.CIRCLE);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from circle where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join circle on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into circle (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into circle (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from circle where id between ? and ?");
  }
}
