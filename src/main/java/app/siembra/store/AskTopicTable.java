package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What it is about.
final class AskTopicTable implements FactTable {
  private static final String COLUMNS = "id, ask_id, position, topic_id";

  @Override
  public Place place() {
    return Place.list(82, "ask_topic", FactKind.ASK).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from ask_topic where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join ask_topic on ask_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct ask_id from ask_topic where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into ask_topic (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into ask_topic (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from ask_topic where id between ? and ?");
  }
}
