package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Who took part.
final class InteractionPersonTable implements FactTable {
  private static final String COLUMNS = "id, interaction_id, position, person_id";

  @Override
  public Place place() {
    return Place.list(31, "interaction_person", FactKind.INTERACTION).withPeopleIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from interaction_person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join interaction_person on interaction_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into interaction_person (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into interaction_person (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from interaction_person where id between ? and ?");
  }
}
