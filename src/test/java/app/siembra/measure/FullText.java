package app.siembra.measure;

import app.siembra.model.Fold;
import app.siembra.service.Services;
import app.siembra.service.WrittenTexts;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/// SQLite's full-text table over what is written in a network, folded as ours, with prefixes of one
/// to three letters, to compare with.
final class FullText implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement query;

  private FullText(Connection connection) throws SQLException {
    this.connection = connection;
    this.query =
        connection.prepareStatement(
            "select rowid from written where written match ? order by rowid desc limit ?");
  }

  /// Made where it is missing; needs what `-Preliability` brings.
  static FullText over(Path file, Services services) throws Exception {
    URL jar = Path.of("target", "engines", "sqlite.jar").toUri().toURL();
    Driver driver =
        Class.forName("org.sqlite.JDBC", true, new URLClassLoader(new URL[] {jar}))
            .asSubclass(Driver.class)
            .getDeclaredConstructor()
            .newInstance();
    boolean there = Files.exists(file);
    Connection connection = driver.connect("jdbc:sqlite:" + file, new Properties());
    if (!there) {
      fill(connection, services);
    }
    return new FullText(connection);
  }

  private static void fill(Connection connection, Services services) throws SQLException {
    try (Statement table = connection.createStatement()) {
      table.execute(
          "create virtual table written using fts5(text, content='', prefix='1 2 3',"
              + " tokenize='unicode61')");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into written (rowid, text) values (?, ?)")) {
      int row = 0;
      for (String text : WrittenTexts.oldestFirst(services)) {
        row++;
        insert.setInt(1, row);
        insert.setString(2, Fold.of(text));
        insert.addBatch();
        if (row % 10_000 == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  int search(String folded, int most) throws SQLException {
    query.setString(
        1,
        Arrays.stream(folded.split(" "))
            .map(word -> '"' + word + "\"*")
            .collect(Collectors.joining(" AND ")));
    query.setInt(2, most);
    int found = 0;
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found++;
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
