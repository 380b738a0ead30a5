package app.siembra.store;

import app.siembra.store.disk.Position;
import org.jdbi.v3.core.Handle;

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

  /// How far the journal had come.
  static Position position(Handle handle) {
    return handle
        .createQuery("select record, chain from counter")
        .map((row, context) -> new Position(row.getLong(1), row.getString(2)))
        .one();
  }

  /// Notes how far the journal will have come when this transaction is committed.
  static void reach(Handle handle, Position position) {
    handle.execute("update counter set record = ?, chain = ?", position.record(), position.chain());
  }

  void write(Session session) {
    session.write(
        "update counter set last_fact = ?, last_row = ?, last_change = ?", fact, row, change);
  }
}
