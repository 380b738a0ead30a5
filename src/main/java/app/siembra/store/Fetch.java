package app.siembra.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A query that is asked again and again for a few rows.
///
/// Straight to the database, not through Jdbi, whose work around one statement takes longer than
/// the database needs for it once it has worked the statement out.
final class Fetch {
  private final Handle handle;
  private final String sql;

  Fetch(Handle handle, String sql) {
    this.handle = handle;
    this.sql = sql;
  }

  /// How one row is read.
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Whole rows, for these parameters in their order.
  List<@Nullable Object[]> rows(Object... parameters) {
    return asked(
        parameters,
        found -> {
          List<@Nullable Object[]> rows = new ArrayList<>();
          if (found.next()) {
            int[] types = types(found.getMetaData());
            do {
              rows.add(values(found, types));
            } while (found.next());
          }
          return rows;
        });
  }

  /// The ids in the first column likewise.
  List<Long> ids(Object... parameters) {
    return list(row -> row.getLong(1), parameters);
  }

  /// What is read from each row likewise.
  <T> List<T> list(Reading<T> reading, Object... parameters) {
    return asked(
        parameters,
        found -> {
          List<T> all = new ArrayList<>();
          while (found.next()) {
            all.add(reading.of(found));
          }
          return all;
        });
  }

  private <T> T asked(Object[] parameters, Reading<T> reading) {
    StatementLog.tell(handle);
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        return reading.of(found);
      }
    } catch (SQLException e) {
      throw new StoreException("rows cannot be read", e);
    }
  }

  /// The types of the columns, as [#values] needs them.
  static int[] types(ResultSetMetaData columns) throws SQLException {
    int[] types = new int[columns.getColumnCount()];
    for (int i = 0; i < types.length; i++) {
      types[i] = columns.getColumnType(i + 1);
    }
    return types;
  }

  /// Every column as the type that an image keeps.
  static @Nullable Object[] values(ResultSet row, int[] types) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] =
          switch (types[i]) {
            case Types.DATE -> row.getObject(i + 1, LocalDate.class);
            case Types.TIME -> row.getObject(i + 1, LocalTime.class);
            default -> row.getObject(i + 1);
          };
    }
    return values;
  }
}
