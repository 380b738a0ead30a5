package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Meeting;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.util.List;
import java.util.stream.Stream;

/// How people are tied to one another.
public final class Connecting {
  private final Book book;

  Connecting(Book book) {
    this.book = book;
  }

  /// Ties two people: the first is the other's `type.key`. Nothing happens where they are tied so
  /// already.
  ///
  /// @throws ProblemException `connection.self`
  public ConnectionId connect(
      PersonId from, PersonId to, ConnectionType type, String note, Moment moment) {
    return book.change(
        book.ofTwo("connect", from, to),
        moment,
        stores ->
            stores.connections().of(from).stream()
                .filter(known -> isSame(known, from, to, type))
                .findFirst()
                .map(known -> noted(stores, known, note))
                .orElseGet(() -> insert(stores, from, to, type, note)));
  }

  private static ConnectionId noted(Stores stores, Connection known, String note) {
    if (!note.isBlank()) {
      stores
          .connections()
          .update(
              known.id(), old -> new Connection(old.id(), old.from(), old.to(), old.type(), note));
    }
    return known.id();
  }

  /// Ties somebody who is not in the book yet: they are added in the same change, and are to be
  /// sorted like anybody who was.
  ///
  /// @param name of the one who is the other's `type.key`
  /// @throws ProblemException `name.empty`
  public ConnectionId connect(
      PersonName name, PersonId to, ConnectionType type, String note, Moment moment) {
    return book.change(
        ChangeLabel.of("connect", name.display(), book.named(to).name()),
        moment,
        stores -> {
          PersonId from = stores.people().newId();
          stores.people().insert(People.blank(from, name, moment));
          return insert(stores, from, to, type, note);
        });
  }

  /// Says in another way how two people are tied; nothing happens where the tie is gone.
  ///
  /// @param from the one of the two who is the other's `type.key`
  /// @throws ProblemException `connection.there` where they are tied so already
  public void change(
      ConnectionId id, PersonId from, ConnectionType type, String note, Moment moment) {
    book.read(stores -> stores.connections().find(id))
        .ifPresent(
            old ->
                book.run(
                    book.ofTwo("connect.changed", old.from(), old.to()),
                    moment,
                    stores -> change(stores, old, from, type, note)));
  }

  private static void change(
      Stores stores, Connection old, PersonId from, ConnectionType type, String note) {
    PersonId to = from.equals(old.from()) ? old.to() : old.from();
    if (stores.connections().of(from).stream()
        .anyMatch(known -> !known.id().equals(old.id()) && isSame(known, from, to, type))) {
      throw new ProblemException(Problem.of("connection.there"));
    }
    stores.connections().update(old.id(), _ -> new Connection(old.id(), from, to, type, note));
  }

  /// The types of the user's own, from both sides, as they were first given.
  public List<ConnectionType> ownTypes() {
    return book.read(stores -> stores.connections().types()).stream()
        .filter(type -> !type.isDelivered())
        .flatMap(type -> Stream.of(type, type.inverted()))
        .distinct()
        .toList();
  }

  /// Ends a tie; nothing happens where it is gone.
  public void disconnect(ConnectionId id, Moment moment) {
    book.read(stores -> stores.connections().find(id))
        .ifPresent(
            gone ->
                book.run(
                    book.ofTwo("disconnect", gone.from(), gone.to()),
                    moment,
                    stores -> stores.connections().delete(id)));
  }

  /// Ends a tie as a page shows it: that the user met one through the other goes with it.
  ///
  /// @param person whose page it is
  public void untie(PersonId person, Tied tied, Moment moment) {
    PersonId other = tied.other().id();
    ConnectionId id = tied.id();
    book.run(
        book.ofTwo("disconnect", other, person),
        moment,
        stores -> {
          if (id != null) {
            stores.connections().delete(id);
          }
          if (tied.type().equals(Bonds.INTRODUCED)) {
            stores.people().update(List.of(person), one -> notThrough(one, other));
          } else if (tied.type().equals(Bonds.INTRODUCED.inverted())) {
            stores.people().update(List.of(other), one -> notThrough(one, person));
          }
        });
  }

  private static Person notThrough(Person person, PersonId through) {
    Meeting met = person.origin().met();
    return through.equals(met.through())
        ? person.withOrigin(person.origin().withMet(new Meeting(met.on(), met.place(), null)))
        : person;
  }

  /// Ties two people whatever ties them already.
  static ConnectionId insert(
      Stores stores, PersonId from, PersonId to, ConnectionType type, String note) {
    ConnectionId id = stores.connections().newId();
    stores.connections().insert(new Connection(id, from, to, type, note));
    return id;
  }

  private static boolean isSame(Connection known, PersonId from, PersonId to, ConnectionType type) {
    return (known.from().equals(from) && known.to().equals(to) && known.type().equals(type))
        || (known.from().equals(to)
            && known.to().equals(from)
            && known.type().equals(type.inverted()));
  }
}
