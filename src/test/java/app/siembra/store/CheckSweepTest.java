package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the check does not see: each column of each table in turn has one value changed by itself.
final class CheckSweepTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  /// What has no sum: the numbers given so far and the position, which opening holds against the
  /// journal; which reminders were seen to; what the window remembers.
  private static final Pattern WITHOUT_A_SUM =
      Pattern.compile("counter\\..*|today_mark\\..*|reminder_mark\\..*|memory\\..*|hidden\\..*");

  @TempDir Path folder;

  private record Column(String table, String name, String type) {
    /// Another value, in SQL.
    String otherwise() {
      return switch (type) {
        case "CHARACTER VARYING" ->
            "case when %1$s like '1%%' then '2' else '1' end || substring(%1$s from 2)"
                .formatted(name);
        case "BOOLEAN" -> "not " + name;
        case "BINARY VARYING" -> name + " || x'00'";
        case "ENUM" -> "mod(cast(%s as integer), 2) + 1".formatted(name);
        case "TIME", "TIMESTAMP WITH TIME ZONE" -> name + " + interval '1' second";
        default -> name + " + 1";
      };
    }

    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  @Test
  void everyValueOfAFactAndOfTheFeedIsSeenToChange() throws IOException, SQLException {
    try (Database database = Databases.at(folder)) {
      Commands commands = new Commands(new Invented(7));
      for (int i = 0; i < 20; i++) {
        var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      }
      var _ = database.undo(NOW);
    }
    Set<String> unseen = new TreeSet<>();
    Set<String> swept = new TreeSet<>();
    FolderFiles files = FolderFiles.register(DataFolder.prepare(folder, new LocalDisk()));
    Handle handle = Connections.existing(files, Opener.NAME, SqlLogger.NOP_SQL_LOGGER).writer();
    try {
      handle.execute("set referential_integrity false");
      assertThat(BackupMaker.look(handle, NOW.now()).findings().faults()).isEmpty();
      for (Column column : columns(handle)) {
        if (changes(handle, column)) {
          swept.add(column.table());
          if (BackupMaker.look(handle, NOW.now()).findings().sound()) {
            unseen.add(column.toString());
          }
        }
        handle.getConnection().rollback();
      }
    } finally {
      Connections.drop(handle);
      files.unregister();
    }
    assertThat(unseen).allMatch(one -> WITHOUT_A_SUM.matcher(one).matches());
    assertThat(swept).hasSizeGreaterThan(30);
  }

  private static List<Column> columns(Handle handle) {
    return handle
        .createQuery(
            """
            select lower(c.table_name), lower(column_name), data_type
            from information_schema.columns c join information_schema.tables t
              on t.table_name = c.table_name and t.table_schema = c.table_schema
            where c.table_schema = 'PUBLIC' and is_generated = 'NEVER' and t.table_type = 'BASE TABLE'
              and lower(c.table_name) not like 'flyway%' and lower(column_name) <> 'one'
            order by c.table_name, ordinal_position
            """)
        .map((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /// Changes one value, if there is one.
  private static boolean changes(Handle handle, Column column) {
    return handle.execute(
            """
            update %1$s set %2$s = %3$s
            where _rowid_ = (select max(_rowid_) from %1$s where %2$s is not null)
            """
                .formatted(column.table(), column.name(), column.otherwise()))
        > 0;
  }
}
