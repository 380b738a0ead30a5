package app.siembra.store;

/// The numbers given so far; they only rise, so that nothing is ever called by the number of
/// something that is gone.
///
/// @param fact the highest identity of a fact
/// @param row the highest id of a row without an identity
/// @param change the highest sequence of a change set
record Counters(long fact, long row, long change) {
  static Counters read(Session session) {
    return session
        .query("select last_fact, last_row, last_change from counter")
        .map((row, context) -> new Counters(row.getLong(1), row.getLong(2), row.getLong(3)))
        .one();
  }

  void write(Session session) {
    session
        .update("update counter set last_fact = :fact, last_row = :row, last_change = :change")
        .bind("fact", fact)
        .bind("row", row)
        .bind("change", change)
        .execute();
  }
}
