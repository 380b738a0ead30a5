package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// People, but for what they have several of.
final class PersonTable implements FactTable {
  /// Where `sorted_on` stands among the columns.
  static final int SORTED_ON = 24;

  /// Where `met_through` stands.
  static final int MET_THROUGH = 29;

  private static final String COLUMNS =
      "id, prefix, given, additional, family, second_family, suffix, formatted, folded, "
          + "maiden, phonetic_given, phonetic_additional, phonetic_family, sort_as, notes, "
          + "pronouns, starred, cadence, cadence_days, rest_until, snoozed_until, archived, "
          + "deceased, died_on, sorted_on, added_on, uid, met_on, met_place, met_through, "
          + "approximate_last";

  @Override
  public Place place() {
    return Place.fact(3, "person", FactKind.PERSON)
        .withPeopleIn(0)
        .withLinkIn(MET_THROUGH, FactKind.PERSON);
  }

  @Override
  public Query between(Session session) {
    return session.query("select " + COLUMNS + " from person where id between ? and ? order by id");
  }

  @Override
  public Fetch of(Session session) {
    return session.fetch(
        "select "
            + COLUMNS
            + " from unnest(cast(? as bigint array)) as owners (owner)"
            + " join person on id = owner");
  }

  @Override
  public RowBatch insert(Session session) {
    return session.rows(
        "insert into person ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch replace(Session session) {
    return session.rows(
        "merge into person ("
            + COLUMNS
            + ") key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  public RowBatch delete(Session session) {
    return session.rows("delete from person where id between ? and ?");
  }
}
