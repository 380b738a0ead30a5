package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What the user wants to know of a person besides.
final class OwnFieldTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, name, kind, content";

  @Override
  public Place place() {
    return Place.list(22, "own_field", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from own_field where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join own_field on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into own_field (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into own_field (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from own_field where id between ? and ?");
  }
}
