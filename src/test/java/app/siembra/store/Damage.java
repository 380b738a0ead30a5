package app.siembra.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// What no Siembra would do to a network: rows changed past everything that looks after them.
public final class Damage {
  private Damage() {}

  /// Runs these statements on the closed network of that folder, with no eye on what refers to
  /// what.
  public static void to(Path folder, String... statements) {
    String url = "jdbc:h2:" + folder.resolve("siembra") + ";IFEXISTS=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "siembra", "");
        Statement statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
      for (String one : statements) {
        statement.execute(one);
      }
    } catch (SQLException e) {
      throw new StoreException("no such damage", e);
    }
  }
}
