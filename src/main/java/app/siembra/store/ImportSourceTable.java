package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// The keys under which files brought a person.
final class ImportSourceTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, source";

  @Override
  public Place place() {
    return Place.list(21, "import_source", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from import_source where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join import_source on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into import_source (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into import_source (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from import_source where id between ? and ?");
  }
}
