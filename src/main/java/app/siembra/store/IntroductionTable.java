package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// Who was brought together.
final class IntroductionTable implements FactTable {
  private static final String COLUMNS =
      "id, first_id, second_id, asked_on, introduced_on, outcome, declined_on, upshot, told_on";

  @Override
  public Place place() {
    return Place.fact(70, "introduction", FactKind.INTRODUCTION).withPeopleIn(1, 2);
  }

  @Override
  public Query between(Session session) {
    return session.query(
        "select " + COLUMNS + " from introduction where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join introduction on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into introduction (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into introduction (" + COLUMNS + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from introduction where id between ? and ?");
  }
}
