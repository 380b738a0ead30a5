package app.siembra.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rows of a table are to the facts.
///
/// @param number what the change feed calls the table; rows refer only to tables of lower numbers
/// @param name what SQL calls it
/// @param kind the kind of the facts that the rows are, or are part of
/// @param identified whether the row's id is the identity of a fact, from the counter for all kinds
/// @param owner the column with the id of that fact: the row's own, or the second one in a list
/// @param people the columns with the ids of people whom a change of the row concerns
/// @param links the columns with the ids of other facts
record Place(
    int number,
    String name,
    FactKind kind,
    boolean identified,
    int owner,
    List<Integer> people,
    List<Link> links) {
  /// The first columns of a list: id, the owner's id, position.
  static final int LIST_COLUMNS = 3;

  /// A column with the id of a fact of that kind.
  record Link(int column, FactKind kind) {
    /// The id in a row; null where there is none. An image that an earlier version noted ends
    /// before the columns that came later.
    @Nullable Object in(@Nullable Object[] row) {
      return column < row.length ? row[column] : null;
    }
  }

  /// One row is one fact.
  static Place fact(int number, String name, FactKind kind) {
    return new Place(number, name, kind, true, 0, List.of(), List.of());
  }

  /// One row is one entry of a dictionary, whose id nobody sees.
  static Place entry(int number, String name, FactKind kind) {
    return new Place(number, name, kind, false, 0, List.of(), List.of());
  }

  /// Several rows belong to one fact, in the order of their third column.
  static Place list(int number, String name, FactKind kind) {
    return new Place(number, name, kind, false, 1, List.of(), List.of(new Link(1, kind)));
  }

  Place withPeopleIn(Integer... columns) {
    Place place = new Place(number, name, kind, identified, owner, List.of(columns), links);
    for (int column : columns) {
      place = column == owner ? place : place.withLinkIn(column, FactKind.PERSON);
    }
    return place;
  }

  Place withTopicIn(int column) {
    return withLinkIn(column, FactKind.TOPIC);
  }

  Place withLinkIn(int column, FactKind kind) {
    List<Link> all = new ArrayList<>(links);
    all.add(new Link(column, kind));
    return new Place(number, name, this.kind, identified, owner, people, List.copyOf(all));
  }

  /// The column with the id of a topic, -1 where there is none.
  int topic() {
    return links.stream()
        .filter(link -> link.kind() == FactKind.TOPIC)
        .mapToInt(Link::column)
        .findFirst()
        .orElse(-1);
  }
}
