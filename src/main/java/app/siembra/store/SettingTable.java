package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Settings, and what is known of the user.
final class SettingTable implements FactTable {
  private static final String COLUMNS = "id, name, content";

  @Override
  public Place place() {
    return Place.entry(90, "setting", FactKind.SETTING);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from setting where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join setting on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into setting (" + COLUMNS + ") values (?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows("merge into setting (" + COLUMNS + ") key (id) values (?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from setting where id between ? and ?");
  }
}
