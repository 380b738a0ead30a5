package app.siembra.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.schema.Schema;

/// What no Siembra would do to a network: rows changed past everything that looks after them.
public final class Tampering {
  private Tampering() {}

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

  /// Takes the first entry out of an index of a table of the closed network in that folder; the row
  /// stays.
  public static void toIndex(Path folder, String table, String index) {
    String url = "jdbc:h2:" + folder.resolve("siembra") + ";IFEXISTS=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "siembra", "")) {
      SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
      Schema schema = session.getDatabase().getMainSchema();
      Index rows = schema.getTableOrView(session, table).getScanIndex(session);
      Cursor first = rows.find(session, null, null, false);
      if (first.next()) {
        schema.getIndex(index).remove(session, first.get());
      }
      connection.commit();
    } catch (SQLException e) {
      throw new StoreException("no such damage", e);
    }
  }

  /// What a check throws that found something.
  public static RuntimeException found() {
    return new DamageException(new Findings(Map.of(), List.of("a page is torn"), Set.of()));
  }
}
