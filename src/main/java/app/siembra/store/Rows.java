package app.siembra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Whole rows of fact tables: all columns, in the table's order.
final class Rows {
  /// H2's arrays have at most 65,536 elements.
  private static final int MOST_IDS = 50_000;

  private Rows() {}

  /// The rows of these facts, by id.
  static List<@Nullable Object[]> of(Session session, FactTable table, Collection<Long> owners) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (List<Long> part : parts(owners)) {
      rows.addAll(table.of(session).rows((Object) part.toArray(Long[]::new)));
    }
    rows.sort(Comparator.comparingLong(Rows::id));
    return rows;
  }

  /// The rows with ids from one to another, by id.
  static List<@Nullable Object[]> between(Session session, FactTable table, long first, long last) {
    return list(table.between(session).bind(0, first).bind(1, last));
  }

  /// Every row, by id.
  static List<@Nullable Object[]> all(Session session, FactTable table) {
    return between(session, table, 0, Long.MAX_VALUE);
  }

  static long id(@Nullable Object[] row) {
    return (Long) Objects.requireNonNull(row[0]);
  }

  /// The rows of a list by the fact that they belong to.
  static Map<Long, List<@Nullable Object[]>> byOwner(List<@Nullable Object[]> rows) {
    Map<Long, List<@Nullable Object[]>> owners = new HashMap<>();
    for (@Nullable Object[] row : rows) {
      owners
          .computeIfAbsent((Long) Objects.requireNonNull(row[1]), owner -> new ArrayList<>(4))
          .add(row);
    }
    return owners;
  }

  /// Adds the ids in a column to a set; nothing for no column.
  static void addColumn(List<@Nullable Object[]> rows, int column, Set<Long> ids) {
    if (column >= 0) {
      for (@Nullable Object[] row : rows) {
        if (row[column] instanceof Long id) {
          ids.add(id);
        }
      }
    }
  }

  /// At most so many rows with ids from one to another, by id.
  static List<@Nullable Object[]> between(
      Session session, FactTable table, long first, long last, int most) {
    return list(table.between(session).bind(0, first).bind(1, last).setMaxRows(most));
  }

  /// A collection in parts, each of as many as one statement takes.
  static <T> List<List<T>> parts(Collection<T> all) {
    return parts(all, MOST_IDS);
  }

  /// A collection in parts of at most so many.
  static <T> List<List<T>> parts(Collection<T> all, int most) {
    List<T> list = List.copyOf(all);
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i += most) {
      parts.add(list.subList(i, Math.min(i + most, list.size())));
    }
    return parts;
  }

  /// Ids as the parameter of a statement, an array; where there may be many, those of one of their
  /// [#parts].
  static Argument ids(Collection<Long> ids) {
    Long[] array = ids.toArray(Long[]::new);
    return (at, statement, context) -> statement.setObject(at, array);
  }

  /// The rows that a query gives.
  static List<@Nullable Object[]> list(Query query) {
    return query.map(new WholeRow()).list();
  }

  private static final class WholeRow implements RowMapper<@Nullable Object[]> {
    @Override
    public @Nullable Object[] map(ResultSet row, StatementContext context) throws SQLException {
      return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<@Nullable Object[]> specialize(ResultSet row, StatementContext context)
        throws SQLException {
      int[] types = Fetch.types(row.getMetaData());
      return (current, _) -> Fetch.values(current, types);
    }
  }
}
