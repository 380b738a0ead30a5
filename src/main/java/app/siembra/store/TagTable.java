package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Free labels of a person.
final class TagTable implements FactTable {
  private static final String COLUMNS = "id, person_id, position, tag";

  @Override
  public Place place() {
    return Place.list(14, "person_tag", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from person_tag where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join person_tag on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into person_tag (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into person_tag (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from person_tag where id between ? and ?");
  }
}
