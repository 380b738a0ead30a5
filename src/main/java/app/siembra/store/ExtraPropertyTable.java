package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What other programs said of a person that Siembra does not understand.
final class ExtraPropertyTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, format, name, content";

  @Override
  public Place place() {
    return Place.list(15, "extra_property", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from extra_property where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join extra_property on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into extra_property (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into extra_property (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from extra_property where id between ? and ?");
  }
}
