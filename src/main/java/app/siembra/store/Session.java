package app.siembra.store;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// One transaction: the only door through which SQL reaches the database, open to constants alone.
final class Session {
  private final Handle handle;

  Session(Handle handle) {
    this.handle = handle;
  }

  Query query(@CompileTimeConstant final String sql) {
    return handle.createQuery(sql);
  }

  Update update(@CompileTimeConstant final String sql) {
    return handle.createUpdate(sql);
  }

  PreparedBatch batch(@CompileTimeConstant final String sql) {
    return handle.prepareBatch(sql);
  }

  /// After this returned, what the transaction wrote is on the disk.
  void commit() {
    try {
      handle.getConnection().commit();
    } catch (SQLException e) {
      throw new StoreException("the commit failed", e);
    }
  }
}
