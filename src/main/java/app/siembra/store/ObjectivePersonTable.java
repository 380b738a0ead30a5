package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Who has to do with it.
final class ObjectivePersonTable implements FactTable {
  private static final String COLUMNS = "id, objective_id, position, person_id";

  @Override
  public Place place() {
    return Place.list(86, "objective_person", FactKind.OBJECTIVE).withPeopleIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from objective_person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join objective_person on objective_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into objective_person (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into objective_person (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from objective_person where id between ? and ?");
  }
}
