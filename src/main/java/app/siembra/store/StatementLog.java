package app.siembra.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/// Hears of every statement that reads, of those too that do not go through Jdbi.
interface StatementLog extends SqlLogger {
  /// One is about to be run.
  void running();

  @Override
  default void logBeforeExecution(StatementContext context) {
    running();
  }

  /// Tells of one that does not go through Jdbi.
  static void tell(Handle handle) {
    if (handle.getConfig(SqlStatements.class).getSqlLogger() instanceof StatementLog log) {
      log.running();
    }
  }
}
