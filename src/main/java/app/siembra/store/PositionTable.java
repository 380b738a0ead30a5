package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What a person does or did somewhere.
final class PositionTable implements FactTable {
  private static final String COLUMNS =
      "id, person_id, position, organisation, units, title, role, from_year, to_year";

  @Override
  public Place place() {
    return Place.list(12, "position_held", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from position_held where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join position_held on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into position_held (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into position_held (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from position_held where id between ? and ?");
  }
}
