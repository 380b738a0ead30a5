package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What it is about.
final class ObjectiveTopicTable implements FactTable {
  private static final String COLUMNS = "id, objective_id, position, topic_id";

  @Override
  public Place place() {
    return Place.list(87, "objective_topic", FactKind.OBJECTIVE).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from objective_topic where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join objective_topic on objective_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct objective_id from objective_topic where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into objective_topic (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into objective_topic (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from objective_topic where id between ? and ?");
  }
}
