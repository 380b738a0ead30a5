package app.siembra.service;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Gender;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The connections of one person. Through whom the user met them is one too, and stands once
/// although it may also have been noted as a connection.
final class Bonds {
  static final ConnectionType INTRODUCED = ConnectionType.delivered("introduced").orElseThrow();

  private final Book book;
  private final Person person;

  Bonds(Book book, Person person) {
    this.book = book;
    this.person = person;
  }

  /// By the names of the others.
  ///
  /// @param met whom the user met through the person
  List<Tied> all(List<Connection> connections, List<PersonId> met) {
    List<Tied> all = new ArrayList<>();
    connections.forEach(tie -> all.add(tied(tie)));
    PersonId through = person.origin().met().through();
    if (through != null) {
      add(all, tied(null, INTRODUCED, through, ""));
    }
    met.forEach(other -> add(all, tied(null, INTRODUCED.inverted(), other, "")));
    all.sort(
        Comparator.comparing((Tied tied) -> tied.other().name())
            .thenComparing(tied -> tied.type().key()));
    return all;
  }

  private static void add(List<Tied> all, Tied met) {
    boolean known =
        all.stream()
            .anyMatch(
                tied ->
                    tied.other().id().equals(met.other().id()) && tied.type().equals(met.type()));
    if (!known) {
      all.add(met);
    }
  }

  private Tied tied(Connection tie) {
    return tie.to().equals(person.id())
        ? tied(tie.id(), tie.type(), tie.from(), tie.note())
        : tied(tie.id(), tie.type().inverted(), tie.to(), tie.note());
  }

  private Tied tied(@Nullable ConnectionId id, ConnectionType type, PersonId other, String note) {
    Gender gender =
        book.roster()
            .find(other)
            .map(PersonLine::called)
            .map(PersonLine.Called::gender)
            .orElse(Gender.NEUTRAL);
    return new Tied(id, type, book.named(other), note, gender);
  }
}
