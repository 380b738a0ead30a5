package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What help was about.
final class HelpTopicTable implements FactTable {
  private static final String COLUMNS = "id, help_id, position, topic_id";

  @Override
  public Place place() {
    return Place.list(42, "help_topic", FactKind.HELP).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from help_topic where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join help_topic on help_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct help_id from help_topic where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into help_topic (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into help_topic (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from help_topic where id between ? and ?");
  }
}
