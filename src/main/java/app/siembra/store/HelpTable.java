package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Help given and received.
final class HelpTable implements FactTable {
  private static final String COLUMNS =
      "id, direction, kind, size, state, on_date, content, thanked, outcome, "
          + "interaction_id, lent, thing, amount, currency, due_back, returned_on, "
          + "returned_amount, returned_currency, prompted";

  @Override
  public Place place() {
    return Place.fact(40, "help", FactKind.HELP).withLinkIn(9, FactKind.INTERACTION);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from help where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join help on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into help ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into help ("
            + COLUMNS
            + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from help where id between ? and ?");
  }
}
