package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What a person is or was looking for.
final class NeedTable implements FactTable {
  private static final String COLUMNS =
      "id, person_id, position, content, topic_id, opened_on, closed_on";

  @Override
  public Place place() {
    return Place.list(19, "need", FactKind.PERSON).withPeopleIn(1).withTopicIn(4);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from need where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join need on person_id = owner");
  }

  @Override
  public Query naming(Session session) {
    return session.query("select distinct person_id from need where topic_id = ?");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into need (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into need (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from need where id between ? and ?");
  }
}
