package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What happened, and notes.
final class InteractionTable implements FactTable {
  private static final String COLUMNS =
      "id, on_date, at_time, zone, channel, starter, counting, crowd, is_contact, "
          + "title, note, place, minutes, source";

  @Override
  public Place place() {
    return Place.fact(30, "interaction", FactKind.INTERACTION);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from interaction where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join interaction on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into interaction ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into interaction ("
            + COLUMNS
            + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from interaction where id between ? and ?");
  }
}
