package app.siembra.store;

import java.util.List;

/// What the rows of a table are to the facts.
///
/// @param number what the change feed calls the table; rows refer only to tables of lower numbers
/// @param name what SQL calls it
/// @param kind the kind of the facts that the rows are, or are part of
/// @param identified whether the row's id is the identity of a fact, from the counter for all kinds
/// @param owner the column with the id of that fact: the row's own, or the second one in a list
/// @param people the columns that hold the ids of people
/// @param topic the column that holds the id of a topic, -1 where none does
record Place(
    int number,
    String name,
    FactKind kind,
    boolean identified,
    int owner,
    List<Integer> people,
    int topic) {
  /// The first columns of a list: id, the owner's id, position.
  static final int LIST_COLUMNS = 3;

  /// One row is one fact.
  static Place fact(int number, String name, FactKind kind) {
    return new Place(number, name, kind, true, 0, List.of(), -1);
  }

  /// One row is one entry of a dictionary, whose id nobody sees.
  static Place entry(int number, String name, FactKind kind) {
    return new Place(number, name, kind, false, 0, List.of(), -1);
  }

  /// Several rows belong to one fact, in the order of their third column.
  static Place list(int number, String name, FactKind kind) {
    return new Place(number, name, kind, false, 1, List.of(), -1);
  }

  Place withPeopleIn(Integer... columns) {
    return new Place(number, name, kind, identified, owner, List.of(columns), topic);
  }

  Place withTopicIn(int column) {
    return new Place(number, name, kind, identified, owner, people, column);
  }
}
