package app.siembra.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every row of every table of facts, and the figures, as text.
final class Dump {
  private Dump() {}

  static Map<String, String> of(Database database) {
    return database.readSession(
        session -> {
          Map<String, String> rows = new TreeMap<>();
          for (FactTable table : Tables.ALL) {
            Rows.all(session, table)
                .forEach(
                    row -> rows.put(table.place().name() + " " + row[0], Arrays.toString(row)));
          }
          FigureTable.all(session)
              .forEach((person, figures) -> rows.put("figures " + person, figures.toString()));
          return rows;
        });
  }

  /// Every row of every table whatsoever, as H2 would write it again.
  static List<String> script(Database database) {
    return database.readSession(
        session ->
            session.query("script").mapTo(String.class).stream()
                .filter(line -> line.startsWith("INSERT") && !line.contains("flyway"))
                .toList());
  }
}
