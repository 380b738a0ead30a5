package app.siembra.ui.people;

import app.siembra.model.Moment;
import app.siembra.rules.Listed;
import app.siembra.service.People;
import java.util.Comparator;
import java.util.List;

/// Whom a sieve lets through.
record Answers(People people, Moment moment) {
  Shown to(Sieve wanted) {
    List<Listed> rows = rows(wanted);
    int total = people.all().size();
    return new Shown(wanted, rows, total, rows.isEmpty() && total > 0 ? ways(wanted) : List.of());
  }

  private List<Listed> rows(Sieve wanted) {
    return people.list(wanted.filter(), wanted.order(), moment);
  }

  private List<Shown.Way> ways(Sieve wanted) {
    List<Facet> droppable = wanted.droppable();
    return droppable.size() < 2
        ? List.of()
        : droppable.stream()
            .map(facet -> new Shown.Way(facet, rows(wanted.pressed(facet)).size()))
            .filter(way -> way.people() > 0)
            .sorted(Comparator.comparingInt(Shown.Way::people).reversed())
            .toList();
  }
}
