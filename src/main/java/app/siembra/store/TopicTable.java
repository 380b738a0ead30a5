package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What one can know, need or share; each folded name once.
final class TopicTable implements FactTable {
  private static final String COLUMNS = "id, name, folded";

  @Override
  public Place place() {
    return Place.entry(2, "topic", FactKind.TOPIC);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from topic where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join topic on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into topic (" + COLUMNS + ") values (?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into topic (" + COLUMNS + ") key (id) values (?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from topic where id between ? and ?");
  }
}
