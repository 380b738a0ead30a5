package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.List;

/// Picks the people a list shows.
final class Listing {
  private final Roster roster;

  Listing(Roster roster) {
    this.roster = roster;
  }

  List<Listed> list(PeopleFilter filter, LocalDate today) {
    String tag = Fold.of(filter.tag());
    String topic = Fold.of(filter.topic());
    String place = Fold.of(filter.place());
    List<PersonLine> lines =
        roster.search(filter.text(), Integer.MAX_VALUE).stream()
            .filter(line -> filter.circle() == null || isIn(line, filter))
            .filter(line -> !filter.starred() || line.keeping().starred())
            .filter(line -> tag.isEmpty() || hasTag(line, tag))
            .filter(line -> topic.isEmpty() || hasTopic(line, topic))
            .filter(line -> place.isEmpty() || Fold.of(line.profile().city()).equals(place))
            .toList();
    return roster.listed(lines, today).stream()
        .filter(
            listed ->
                filter.states().isEmpty() || filter.states().contains(listed.standing().state()))
        .toList();
  }

  Groupings groupings(LocalDate today) {
    return Groupings.of(roster.all(), roster.circles().values(), roster.quiet(today).unsorted());
  }

  private static boolean isIn(PersonLine line, PeopleFilter filter) {
    return line.keeping().circles().stream().anyMatch(circle -> circle.equals(filter.circle()));
  }

  private static boolean hasTag(PersonLine line, String folded) {
    return line.profile().tags().stream().anyMatch(tag -> Fold.of(tag).equals(folded));
  }

  private static boolean hasTopic(PersonLine line, String folded) {
    return line.profile().topics().stream()
        .anyMatch(topic -> (' ' + Fold.of(topic) + ' ').contains(' ' + folded + ' '));
  }
}
