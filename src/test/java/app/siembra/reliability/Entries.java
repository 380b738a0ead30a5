package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A small history in any engine. A change is one entry, a counter and a row of the audit, in one
/// transaction.
public final class Entries implements AutoCloseable {
  private final Connection connection;

  private Entries(Connection connection) {
    this.connection = connection;
  }

  /// Those in this folder, which is made where it is missing.
  public static Entries open(Engine engine, Path folder) {
    try {
      Connection connection = engine.connect(Files.createDirectories(folder.toAbsolutePath()));
      connection.setAutoCommit(false);
      Entries entries = new Entries(connection);
      entries.make();
      return entries;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void make() throws SQLException {
    for (PreparedStatement table :
        List.of(
            connection.prepareStatement(
                "create table if not exists entry (id integer primary key, word varchar(200))"),
            connection.prepareStatement(
                "create table if not exists last_entry (one integer primary key, id integer)"),
            connection.prepareStatement(
                "create table if not exists audit (id integer primary key, at varchar(40))"))) {
      try (table) {
        table.execute();
      }
    }
    if (number("select count(*) from last_entry") == 0) {
      run("insert into last_entry (one, id) values (?, 0)", 1);
    }
    connection.commit();
  }

  /// Adds one. It is told to be on the disk when this returns.
  public void add(String word) {
    try {
      int id = 1 + number("select id from last_entry");
      run("insert into entry (id, word) values (?, ?)", id, word);
      run("update last_entry set id = ?", id);
      run("insert into audit (id, at) values (?, ?)", id, "2026-11-23T09:00:00Z");
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Found look() {
    try {
      Set<String> words = new TreeSet<>();
      try (PreparedStatement query = connection.prepareStatement("select word from entry");
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          words.add(String.valueOf(rows.getString(1)));
        }
      }
      int last = number("select id from last_entry");
      List<String> faults = new ArrayList<>();
      if (words.size() != last || number("select count(*) from audit") != last) {
        faults.add("%d entries, the last is %d".formatted(words.size(), last));
      }
      return new Found(words, last, faults);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private int number(String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
