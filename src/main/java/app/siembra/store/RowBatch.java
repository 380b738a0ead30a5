package app.siembra.store;

import app.siembra.store.disk.Journal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
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
  private final int parameters;

  /// @param journal what notes the rows before they are written, or null
  /// @param sql one of the statements that [Plain] allows
  RowBatch(Connection connection, @Nullable Journal journal, String sql) {
    this.connection = connection;
    this.journal = journal;
    this.sql = Plain.statement(sql);
    this.parameters = (int) sql.chars().filter(letter -> letter == '?').count();
  }

  /// @param values each as long as the statement has parameters, or shorter: a row that was noted
  ///   before its table had all of its columns has nothing in the later ones
  void write(Collection<@Nullable Object[]> values) {
    if (values.isEmpty()) {
      return;
    }
    Collection<@Nullable Object[]> rows = whole(values);
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

  private Collection<@Nullable Object[]> whole(Collection<@Nullable Object[]> rows) {
    return rows.stream().allMatch(row -> row.length >= parameters)
        ? rows
        : rows.stream().map(row -> Arrays.copyOf(row, parameters)).toList();
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
