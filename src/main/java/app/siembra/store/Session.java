package app.siembra.store;

import app.siembra.store.disk.Journal;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// One transaction: the only door through which SQL reaches the database, open to constants alone.
final class Session {
  private final Handle handle;
  private final boolean writing;
  private final @Nullable Journal journal;
  private @Nullable Recorder recorder;

  private Session(Handle handle, boolean writing, @Nullable Journal journal) {
    this.handle = handle;
    this.writing = writing;
    this.journal = journal;
  }

  /// A transaction that only reads.
  static Session reading(Handle handle) {
    return new Session(handle, false, null);
  }

  /// A transaction that may write, and notes in the journal what it does.
  static Session writing(Handle handle, Journal journal) {
    return new Session(handle, true, journal);
  }

  /// A transaction that writes to a file that has no journal yet.
  static Session unnoted(Handle handle) {
    return new Session(handle, true, null);
  }

  /// A query; it sees what this transaction wrote before.
  Query query(@CompileTimeConstant final String sql) {
    if (recorder != null) {
      recorder.flush();
    }
    return handle.createQuery(sql);
  }

  /// A query likewise, for where it is asked again and again for a few rows.
  Fetch fetch(@CompileTimeConstant final String sql) {
    if (recorder != null) {
      recorder.flush();
    }
    return new Fetch(handle, sql);
  }

  /// A query about what was there before this transaction, or of which it is known that nothing
  /// waits to be written: unlike [#query] it writes nothing first.
  Query queryWithoutFlush(@CompileTimeConstant final String sql) {
    return handle.createQuery(sql);
  }

  /// A statement of the kind that [Plain] allows, to be run for rows of parameters.
  RowBatch rows(@CompileTimeConstant final String sql) {
    requireWriting();
    return new RowBatch(handle.getConnection(), journal, sql);
  }

  /// Runs such a statement for one row.
  void write(@CompileTimeConstant final String sql, @Nullable Object... parameters) {
    rows(sql).write(List.<@Nullable Object[]>of(parameters));
  }

  /// Which indexes do not lead to the rows of their tables, in words.
  List<String> wrongIndexes() {
    try {
      return Indexes.wrong(handle.getConnection());
    } catch (SQLException e) {
      throw new StoreException("the indexes cannot be read", e);
    }
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
}
