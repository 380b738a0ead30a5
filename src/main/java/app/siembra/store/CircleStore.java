package app.siembra.store;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The parts of the network: those that come with Siembra, then the user's own. All writing methods
/// work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class CircleStore {
  private final Session session;

  CircleStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public CircleId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Circle> find(CircleId id) {
    throw new UnsupportedOperationException();
  }

  /// All of them, in the order in which they were added.
  public List<Circle> all() {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Circle circle) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(CircleId id, UnaryOperator<Circle> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(CircleId id) {
    throw new UnsupportedOperationException();
  }
}
