package app.siembra.store;

import app.siembra.store.disk.FolderFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;

/// How connections to one database file of the folder are made and set up.
final class Connections {
  /// `WRITE_DELAY=0` makes a commit return after its chunk was written, which [ForcedFile] forces;
  /// the trace file would hold SQL texts with personal data; results spilled to files would leave
  /// the data folder; and reused results would keep whole lists in memory.
  private static final String SETTINGS =
      ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0"
          + ";CACHE_SIZE=32768;QUERY_CACHE_SIZE=128;OPTIMIZE_REUSE_RESULTS=FALSE"
          + ";MAX_MEMORY_ROWS=100000000;MAX_COMPACT_TIME=0";

  private final JdbcDataSource source = new JdbcDataSource();
  private final Jdbi jdbi;

  private Connections(String url, SqlLogger logger) {
    source.setURL(url);
    source.setUser("siembra");
    jdbi = Jdbi.create(source).setSqlLogger(logger);
    jdbi.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(false));
  }

  /// To a database that exists.
  static Connections existing(FolderFiles files, String name, SqlLogger logger) {
    return new Connections("jdbc:h2:" + files.nameOf(name) + ";IFEXISTS=TRUE" + SETTINGS, logger);
  }

  /// To a database that is made by the first connection.
  static Connections building(FolderFiles files, String name) {
    return new Connections("jdbc:h2:" + files.nameOf(name) + SETTINGS, SqlLogger.NOP_SQL_LOGGER);
  }

  DataSource source() {
    return source;
  }

  /// A connection for the one writer.
  Handle writer() {
    return open(Connection.TRANSACTION_READ_COMMITTED);
  }

  /// A connection whose transactions see one state of all tables.
  Handle reader() {
    return open(org.h2.engine.Constants.TRANSACTION_SNAPSHOT);
  }

  /// Asks something through a connection of its own.
  <T> T ask(Function<Handle, T> question) {
    Handle handle = writer();
    try {
      return question.apply(handle);
    } finally {
      drop(handle);
    }
  }

  /// Closes a connection, whatever it was at.
  static void drop(Handle handle) {
    try {
      handle.getConnection().close();
    } catch (SQLException e) {
      // It is of no use any more, whether it closes or not.
    }
  }

  private Handle open(int isolation) {
    Handle handle = jdbi.open();
    try {
      handle.getConnection().setAutoCommit(false);
      handle.getConnection().setTransactionIsolation(isolation);
      return handle;
    } catch (SQLException e) {
      handle.close();
      throw new StoreException("a connection cannot be set up", e);
    }
  }
}
