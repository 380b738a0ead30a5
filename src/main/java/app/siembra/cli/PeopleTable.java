package app.siembra.cli;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// People one a line: number, name, state, last contact, circles.
final class PeopleTable {
  private final Desk desk;
  private final Map<CircleId, Circle> circles;

  PeopleTable(Desk desk) {
    this.desk = desk;
    this.circles = Everybody.circles(desk);
  }

  void show(List<Listed> people) {
    Columns columns = new Columns();
    people.forEach(listed -> columns.row(cells(listed)));
    columns.lines().forEach(desk::line);
  }

  private List<String> cells(Listed listed) {
    PersonLine line = listed.line();
    LocalDate last = line.figures().last();
    return List.of(
        Long.toString(line.id().value()),
        line.name(),
        desk.words().state(listed.standing().state()),
        last == null ? "" : desk.days().ago(last),
        circles(line));
  }

  private String circles(PersonLine line) {
    return line.keeping().circles().stream()
        .map(circles::get)
        .filter(Objects::nonNull)
        .map(desk.words()::circle)
        .collect(Collectors.joining(", "));
  }
}
