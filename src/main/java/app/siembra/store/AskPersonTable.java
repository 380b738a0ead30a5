package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Whom the user asks for it.
final class AskPersonTable implements FactTable {
  private static final String COLUMNS = "id, ask_id, position, person_id, state, state_on, help_id";

  @Override
  public Place place() {
    return Place.list(81, "ask_person", FactKind.ASK).withPeopleIn(3).withLinkIn(6, FactKind.HELP);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from ask_person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join ask_person on ask_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows("insert into ask_person (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into ask_person (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from ask_person where id between ? and ?");
  }
}
