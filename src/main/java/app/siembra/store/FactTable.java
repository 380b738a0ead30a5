package app.siembra.store;

import org.jdbi.v3.core.statement.Query;

/// A table of facts: whatever is written to it goes through the [Recorder], so that it can be
/// undone. Its first column is the row's `id`; all statements keep one order of columns, which is
/// also that of the row's image.
interface FactTable {
  /// What its rows are to the facts.
  Place place();

  /// The rows whose ids lie between two parameters, both included, by id.
  Query between(Session session);

  /// The rows of the facts whose ids are the one parameter, an array, in any order.
  Fetch of(Session session);

  /// The ids of the facts whose rows name the topic that is the one parameter; asked only of tables
  /// with a topic in their [Place].
  default Query naming(Session session) {
    throw new IllegalStateException(place().name() + " names no topics");
  }

  /// Adds rows.
  RowBatch insert(Session session);

  /// Puts rows in the place of those with their ids, or adds them.
  RowBatch replace(Session session);

  /// Removes the rows whose ids lie between two parameters, both included.
  RowBatch delete(Session session);
}
