package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Files that were put to a person; their bytes lie beside the database.
final class AttachmentTable implements FactTable {
  private static final String COLUMNS =
      "id, person_id, position, kind, name, media_type, size, hash, added_on";

  @Override
  public Place place() {
    return Place.list(23, "attachment", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from attachment where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join attachment on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into attachment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into attachment (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from attachment where id between ? and ?");
  }
}
