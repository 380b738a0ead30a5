package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// The circles a person is in.
final class PersonCircleTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, circle_id";

  @Override
  public Place place() {
    return Place.list(16, "person_circle", FactKind.PERSON)
        .withPeopleIn(1)
        .withLinkIn(3, FactKind.CIRCLE);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from person_circle where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join person_circle on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into person_circle (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into person_circle (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from person_circle where id between ? and ?");
  }
}
