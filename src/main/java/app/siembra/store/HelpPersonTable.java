package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Who was helped, or helped.
final class HelpPersonTable implements FactTable {
  private static final String COLUMNS = "id, help_id, position, person_id";

  @Override
  public Place place() {
    return Place.list(41, "help_person", FactKind.HELP).withPeopleIn(3);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from help_person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join help_person on help_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into help_person (" + COLUMNS + ") values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into help_person (" + COLUMNS + ") key (id) values (?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from help_person where id between ? and ?");
  }
}
