package app.siembra.store;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// People, each read and written with everything but what happened. All writing methods work within
/// [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class PeopleStore {
  private final Session session;

  PeopleStore(Session session) {
    this.session = session;
  }

  /// A new identity, for a person to be added.
  public PersonId newId() {
    throw new UnsupportedOperationException();
  }

  /// Whether nobody has, or ever had, this identity: an import may keep it.
  public boolean isFree(PersonId id) {
    throw new UnsupportedOperationException();
  }

  /// The person; empty where there is none.
  public Optional<Person> find(PersonId id) {
    throw new UnsupportedOperationException();
  }

  /// Those of these people who exist, in the order of their ids.
  public List<Person> find(Collection<PersonId> ids) {
    throw new UnsupportedOperationException();
  }

  /// Hands over everybody in the order of their folded names, then ids, a few hundred at a time.
  public void forEach(Consumer<Person> each) {
    throw new UnsupportedOperationException();
  }

  /// Everybody as lists need them, in the order of their folded names, then ids.
  public List<PersonLine> lines() {
    throw new UnsupportedOperationException();
  }

  /// Those of these people who exist, likewise.
  public List<PersonLine> lines(Collection<PersonId> ids) {
    throw new UnsupportedOperationException();
  }

  /// How many people there are.
  public long count() {
    throw new UnsupportedOperationException();
  }

  /// Adds a person under an identity that is new or free. Many in a row are written in batches.
  ///
  /// @throws IllegalArgumentException where somebody has it
  public void insert(Person person) {
    throw new UnsupportedOperationException();
  }

  /// Replaces a person by what the change makes of them, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(PersonId id, UnaryOperator<Person> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes a person from everything. What happened with others too stays with them; what happened
  /// with this person alone goes. Nothing happens where there is none.
  public void delete(PersonId id) {
    throw new UnsupportedOperationException();
  }

  /// Moves everything that happened with one person, their ties and file keys, to another, for a
  /// merge. What both took part in counts once; ties between the two go. Neither card is touched.
  public void moveFacts(PersonId from, PersonId to) {
    throw new UnsupportedOperationException();
  }
}
