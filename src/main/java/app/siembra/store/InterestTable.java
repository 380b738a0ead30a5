package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What a person is interested in.
final class InterestTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, topic_id";

  @Override
  public Place place() {
    return Place.list(18, "interest", FactKind.PERSON).withPeopleIn(1).withTopicIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from interest where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join interest on person_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct person_id from interest where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into interest (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into interest (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from interest where id between ? and ?");
  }
}
