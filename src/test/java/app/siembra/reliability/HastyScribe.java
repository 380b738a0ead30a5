package app.siembra.reliability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A process that writes to a database as H2 opens it when nothing is said: a commit returns up to
/// half a second before it is on the disk. It must be caught.
final class HastyScribe {
  private HastyScribe() {}

  /// @param arguments the folder, and a seed
  public static void main(String[] arguments) throws SQLException {
    Writer writer = Writer.to(System.out);
    try (Connection connection = connect(url(Path.of(arguments[0])))) {
      for (int number = 0; ; number++) {
        write(connection, writer, arguments[1] + "." + number);
      }
    }
  }

  private static String url(Path folder) {
    return "jdbc:h2:" + folder.toAbsolutePath().resolve("hasty");
  }

  static Connection connect(String url) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try (PreparedStatement table =
        connection.prepareStatement("create table if not exists entry (word varchar)")) {
      table.execute();
    }
    return connection;
  }

  static void write(Connection connection, Writer writer, String entry) {
    writer.take(Step.Deed.adding(entry), () -> insert(connection, entry));
  }

  private static void insert(Connection connection, String entry) {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into entry (word) values (?)")) {
      insert.setString(1, entry);
      insert.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Found look(Connection connection) {
    Set<String> entries = new TreeSet<>();
    try (PreparedStatement query = connection.prepareStatement("select word from entry");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        entries.add(String.valueOf(rows.getString(1)));
      }
      return new Found(entries, entries.size(), List.of());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Found look(Path folder) {
    try (Connection connection = connect(url(folder))) {
      return look(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
