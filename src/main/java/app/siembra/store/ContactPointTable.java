package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Ways to reach a person.
final class ContactPointTable implements FactTable {
  private static final String COLUMNS =
      "id, person_id, position, kind, content, detail, label_types, label_text, po_box, "
          + "extended, street, city, region, postal_code, country";

  @Override
  public Place place() {
    return Place.list(11, "contact_point", FactKind.PERSON).withPeopleIn(1);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from contact_point where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join contact_point on person_id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into contact_point ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into contact_point ("
            + COLUMNS
            + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from contact_point where id between ? and ?");
  }
}
