package app.siembra.store;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user said they would do. All writing methods work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class FollowUpStore {
  private final Session session;

  FollowUpStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public FollowUpId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<FollowUp> find(FollowUpId id) {
    throw new UnsupportedOperationException();
  }

  /// All of them, the earliest due first.
  public List<FollowUp> all() {
    throw new UnsupportedOperationException();
  }

  /// Those not done, the earliest due first.
  public List<FollowUp> open() {
    throw new UnsupportedOperationException();
  }

  /// Those that concern a person, the earliest due first.
  public List<FollowUp> of(PersonId person) {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(FollowUp followUp) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(FollowUpId id, UnaryOperator<FollowUp> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(FollowUpId id) {
    throw new UnsupportedOperationException();
  }
}
