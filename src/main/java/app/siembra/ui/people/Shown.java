package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import java.util.List;
import java.util.Set;

/// What the list shows.
///
/// @param sieve what was asked for
/// @param rows who came through
/// @param total how many people there are in all
/// @param ways where nobody came through: what to drop so that somebody does, the most first
record Shown(Sieve sieve, List<Listed> rows, int total, List<Way> ways) {
  /// How the list as a whole stands.
  enum Mood {
    /// Nothing is known yet.
    LOADING,
    /// Nobody is in the book.
    EMPTY,
    /// Nobody came through.
    NOBODY,
    SOMEBODY
  }

  /// Something to drop, and how many would come through without it.
  record Way(Facet facet, int people) {}

  Mood mood() {
    if (total == 0) {
      return Mood.EMPTY;
    }
    return rows.isEmpty() ? Mood.NOBODY : Mood.SOMEBODY;
  }

  /// How many of these people are not among the rows.
  int missing(Set<PersonId> people) {
    return people.isEmpty()
        ? 0
        : people.size()
            - (int) rows.stream().filter(listed -> people.contains(listed.id())).count();
  }
}
