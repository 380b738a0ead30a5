package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Which of my topics a person has been told about.
final class ToldTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, topic_id, told_on";

  @Override
  public Place place() {
    return Place.list(20, "told", FactKind.PERSON).withPeopleIn(1).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from told where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join told on person_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct person_id from told where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into told (" + COLUMNS + ") values (?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into told (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from told where id between ? and ?");
  }
}
