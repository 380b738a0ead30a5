package app.siembra.cli;

import java.util.List;
import java.util.function.Function;

/// How a command tells of all that there is of a kind: as JSON, in columns under a head, or in a
/// sentence where there is nothing.
///
/// @param none the key of that sentence
/// @param head the key of the head, its words with commas between them
/// @param fields one as JSON
/// @param cells one in columns
record Overview<T>(
    String none, String head, Function<T, Fields> fields, Function<T, List<String>> cells) {
  void show(Desk desk, List<T> all, boolean json) {
    if (json) {
      desk.json().array(all.stream().map(fields));
    } else if (all.isEmpty()) {
      desk.say(none);
    } else {
      Columns columns = new Columns();
      columns.row(desk.texts().get(head).split(","));
      all.forEach(one -> columns.row(cells.apply(one)));
      columns.lines().forEach(desk::line);
    }
  }
}
