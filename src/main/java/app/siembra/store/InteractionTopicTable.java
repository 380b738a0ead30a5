package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What was talked about.
final class InteractionTopicTable implements FactTable {
  private static final String COLUMNS = "id, interaction_id, position, topic_id";

  @Override
  public Place place() {
    return Place.list(32, "interaction_topic", FactKind.INTERACTION).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from interaction_topic where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join interaction_topic on interaction_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query(
        "select distinct interaction_id from interaction_topic where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into interaction_topic (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into interaction_topic (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from interaction_topic where id between ? and ?");
  }
}
