package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What friends call a person.
final class NicknameTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, name";

  @Override
  public Place place() {
    return Place.list(10, "nickname", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from nickname where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join nickname on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into nickname (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into nickname (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from nickname where id between ? and ?");
  }
}
