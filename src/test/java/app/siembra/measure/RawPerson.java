package app.siembra.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Reads every row that the page of a person is made of by JDBC alone, and makes nothing of them.
final class RawPerson {
  private static final List<String> OF_PERSON =
      List.of(
          "select * from person where id = ?",
          "select * from nickname where person_id = ?",
          "select * from contact_point where person_id = ?",
          "select * from position_held where person_id = ?",
          "select * from person_date where person_id = ?",
          "select * from person_tag where person_id = ?",
          "select * from extra_property where person_id = ?",
          "select * from person_circle where person_id = ?",
          "select s.*, name from skill s join topic t on t.id = topic_id where person_id = ?",
          "select s.*, name from interest s join topic t on t.id = topic_id where person_id = ?",
          "select s.*, name from need s left join topic t on t.id = topic_id where person_id = ?",
          "select s.*, name from told s join topic t on t.id = topic_id where person_id = ?",
          "select * from connection where from_id = ?",
          "select * from connection where to_id = ?",
          "select id from person where met_through = ?",
          "select f.* from follow_up f join follow_up_person p on follow_up_id = f.id"
              + " where person_id = ?",
          "select p.* from follow_up_person f"
              + " join follow_up_person p on p.follow_up_id = f.follow_up_id where f.person_id = ?",
          "select c.* from change_person join change_set c on id = change_set"
              + " where person_id = ? and label_key = 'import'");
  private static final List<String> OF_TALKS =
      List.of(
          "select i.* from unnest(cast(? as bigint array)) as o (o) join interaction i on id = o",
          "select p.* from unnest(cast(? as bigint array)) as o (o)"
              + " join interaction_person p on interaction_id = o",
          "select p.*, name from unnest(cast(? as bigint array)) as o (o)"
              + " join interaction_topic p on interaction_id = o join topic t on t.id = topic_id");
  private static final List<String> OF_HELP =
      List.of(
          "select h.* from unnest(cast(? as bigint array)) as o (o) join help h on id = o",
          "select p.* from unnest(cast(? as bigint array)) as o (o)"
              + " join help_person p on help_id = o",
          "select p.*, name from unnest(cast(? as bigint array)) as o (o)"
              + " join help_topic p on help_id = o join topic t on t.id = topic_id");

  private final Connection connection;

  RawPerson(Connection connection) {
    this.connection = connection;
  }

  /// Reads them.
  ///
  /// @return how many they were
  int read(long person) throws SQLException {
    int rows = 0;
    for (String sql : OF_PERSON) {
      rows += read(sql, person).size();
    }
    rows +=
        all(
            OF_TALKS,
            read("select interaction_id from interaction_person where person_id = ?", person));
    rows += all(OF_HELP, read("select help_id from help_person where person_id = ?", person));
    rows += read("select * from setting where id > ?", 0L).size();
    connection.commit();
    return rows;
  }

  private int all(List<String> statements, List<Object> ids) throws SQLException {
    int rows = 0;
    for (String sql : statements) {
      rows += read(sql, ids.toArray(Long[]::new)).size();
    }
    return rows;
  }

  /// The first column of each row; the others are fetched too.
  private List<Object> read(String sql, Object parameter) throws SQLException {
    List<Object> first = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 2; i <= columns; i++) {
            var _ = rows.getObject(i);
          }
          first.add(rows.getObject(1));
        }
      }
    }
    return first;
  }
}
