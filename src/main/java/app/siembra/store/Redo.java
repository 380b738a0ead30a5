package app.siembra.store;

import app.siembra.store.disk.Position;
import app.siembra.store.disk.Replay;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Does again, through one connection, what a journal tells of; each record in a transaction.
final class Redo implements Replay {
  private final Handle handle;

  Redo(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void write(String statement, List<@Nullable Object[]> rows) {
    new RowBatch(handle.getConnection(), null, statement).write(rows);
  }

  @Override
  public void commit(Position reached) {
    Counters.reach(handle, reached);
    try {
      handle.getConnection().commit();
    } catch (SQLException e) {
      throw new StoreException("a record of the journal cannot be done again", e);
    }
  }
}
