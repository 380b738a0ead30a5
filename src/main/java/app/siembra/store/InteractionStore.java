package app.siembra.store;

import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What happened with people, and notes. All writing methods work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class InteractionStore {
  private final Session session;

  InteractionStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public InteractionId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Interaction> find(InteractionId id) {
    throw new UnsupportedOperationException();
  }

  /// Those of a person, newest first.
  public List<Interaction> of(PersonId person) {
    throw new UnsupportedOperationException();
  }

  /// The newest of all, newest first.
  public List<Interaction> newest(int limit) {
    throw new UnsupportedOperationException();
  }

  /// Those that come next after this one in that order.
  public List<Interaction> before(Interaction last, int limit) {
    throw new UnsupportedOperationException();
  }

  /// Those from one day to another, both included, oldest first.
  public List<Interaction> between(LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }

  /// Hands over all of them, oldest first, a few hundred at a time.
  public void forEach(Consumer<Interaction> each) {
    throw new UnsupportedOperationException();
  }

  /// Which of these keys of files have brought an interaction already.
  public Set<String> known(Collection<String> sources) {
    throw new UnsupportedOperationException();
  }

  /// How many there are.
  public long count() {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Interaction interaction) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(InteractionId id, UnaryOperator<Interaction> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(InteractionId id) {
    throw new UnsupportedOperationException();
  }
}
