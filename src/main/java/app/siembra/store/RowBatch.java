package app.siembra.store;

import app.siembra.store.disk.Journal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A statement that is run once for each of many rows, whose values are its parameters in order.
///
/// Straight to the database, not through Jdbi: that describes each value in words as it binds it,
/// which for an import takes as long as writing the rows.
final class RowBatch {
  private final Connection connection;
  private final @Nullable Journal journal;
  private final String sql;

  /// @param journal what notes the rows before they are written, or null
  /// @param sql one of the statements that [Plain] allows
  RowBatch(Connection connection, @Nullable Journal journal, String sql) {
    this.connection = connection;
    this.journal = journal;
    this.sql = Plain.statement(sql);
  }

  void write(Collection<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    note(rows);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      int[] _ = statement.executeBatch();
    } catch (SQLException e) {
      throw new StoreException("rows cannot be written", e);
    }
  }

  private void note(Collection<@Nullable Object[]> rows) {
    if (journal != null) {
      try {
        journal.write(sql, rows);
      } catch (IOException e) {
        throw new StoreException("the journal cannot be written", e);
      }
    }
  }
}
