package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A row that was noted before its table had all of its columns.
final class ShortRowTest {
  @Test
  void hasNothingInTheLaterColumnsAlsoAmongWholeOnes() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      connection.createStatement().execute("create table tag (id bigint, added_on date)");

      new RowBatch(connection, null, "insert into tag (id, added_on) values (?, ?)")
          .write(List.of(whole(1), new @Nullable Object[] {2L}, whole(3)));

      var rows = connection.createStatement().executeQuery("select added_on from tag order by id");
      assertThat(rows.next()).isTrue();
      assertThat(rows.getObject(1)).isNotNull();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getObject(1)).isNull();
      assertThat(rows.next()).isTrue();
      assertThat(rows.getObject(1)).isNotNull();
    }
  }

  @Test
  void isReadAsIfNothingStoodThere() {
    Row row = new Row(new @Nullable Object[] {7L}, 0);

    assertThat(row.id()).isEqualTo(7);
    assertThat(row.dateOrNull()).isNull();
    assertThat(row.textOrNull()).isNull();
  }

  private static @Nullable Object[] whole(long id) {
    return new @Nullable Object[] {id, LocalDate.of(2026, 3, 1)};
  }
}
