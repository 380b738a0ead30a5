package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// What the user said they would do.
final class FollowUpTable implements FactTable {
  private static final String COLUMNS =
      "id, due, content, done_on, interaction_id, repeat_every, repeat_unit, repeat_since";

  @Override
  public Place place() {
    return Place.fact(50, "follow_up", FactKind.FOLLOW_UP).withLinkIn(4, FactKind.INTERACTION);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from follow_up where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join follow_up on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into follow_up (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into follow_up (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from follow_up where id between ? and ?");
  }
}
