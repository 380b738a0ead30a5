package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Dates in a person's life.
final class PersonDateTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, kind, on_date, words, label";

  @Override
  public Place place() {
    return Place.list(13, "person_date", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from person_date where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join person_date on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into person_date (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into person_date (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from person_date where id between ? and ?");
  }
}
