package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Whom a follow-up concerns.
final class FollowUpPersonTable implements FactTable {
  private static final String COLUMNS = "id, follow_up_id, position, person_id";

  @Override
  public Place place() {
    return Place.list(51, "follow_up_person", FactKind.FOLLOW_UP).withPeopleIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from follow_up_person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join follow_up_person on follow_up_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into follow_up_person (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into follow_up_person (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from follow_up_person where id between ? and ?");
  }
}
