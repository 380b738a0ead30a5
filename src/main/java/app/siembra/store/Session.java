package app.siembra.store;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// One transaction: the only door through which SQL reaches the database, open to constants alone.
final class Session {
  private final Handle handle;
  private final boolean writing;
  private @Nullable Recorder recorder;

  private Session(Handle handle, boolean writing) {
    this.handle = handle;
    this.writing = writing;
  }

  /// A transaction that only reads.
  static Session reading(Handle handle) {
    return new Session(handle, false);
  }

  /// A transaction that may write; it does so where it is committed.
  static Session writing(Handle handle) {
    return new Session(handle, true);
  }

  /// A query; it sees what this transaction wrote before.
  Query query(@CompileTimeConstant final String sql) {
    if (recorder != null) {
      recorder.flush();
    }
    return handle.createQuery(sql);
  }

  /// A query about what was there before this transaction, or of which it is known that nothing waits
  /// to be written: unlike [#query] it writes nothing first.
  Query queryWithoutFlush(@CompileTimeConstant final String sql) {
    return handle.createQuery(sql);
  }

  Update update(@CompileTimeConstant final String sql) {
    requireWriting();
    return handle.createUpdate(sql);
  }

  PreparedBatch batch(@CompileTimeConstant final String sql) {
    requireWriting();
    return handle.prepareBatch(sql);
  }

  RowBatch rows(@CompileTimeConstant final String sql) {
    requireWriting();
    return new RowBatch(handle.getConnection(), sql);
  }

  private void requireWriting() {
    if (!writing) {
      throw new IllegalStateException("nothing is written within Database.read");
    }
  }

  void recordWith(Recorder changes) {
    recorder = changes;
  }

  /// What records the changes of facts.
  ///
  /// @throws IllegalStateException in a transaction that is no change set
  Recorder recorder() {
    if (recorder == null) {
      throw new IllegalStateException("facts change within Database.change alone");
    }
    return recorder;
  }

  /// The sequence of the change set that this transaction makes, 0 where it makes none.
  long changeSet() {
    return recorder == null ? 0 : recorder.sequence();
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
