package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Pairs who look like one person and are two.
final class TwoPeopleTable implements FactTable {
  private static final String COLUMNS = "id, first_id, second_id";

  @Override
  public Place place() {
    return Place.entry(75, "two_people", FactKind.TWO_PEOPLE).withPeopleIn(1, 2);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from two_people where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join two_people on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into two_people (" + COLUMNS + ") values (?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into two_people (" + COLUMNS + ") key (id) values (?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from two_people where id between ? and ?");
  }
}
