package app.siembra.model;

/// A tie between two people of the book.
///
/// @param id identity
/// @param from the one who is `type.key` of the other: from Luis, `sibling`, to Marta
/// @param to the other, never the same person
/// @param type how they are tied
/// @param note in the user's words, or empty
public record Connection(
    ConnectionId id, PersonId from, PersonId to, ConnectionType type, String note) {
  public Connection {
    if (from.equals(to)) {
      throw new ProblemException(Problem.of("connection.self"));
    }
    note = Check.line(note);
  }

  /// Whether it ties these two.
  public boolean isOf(PersonId one, PersonId other) {
    return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
  }
}
