package app.siembra.store;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How people are tied to each other. All writing methods work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class ConnectionStore {
  private final Session session;

  ConnectionStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public ConnectionId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Connection> find(ConnectionId id) {
    throw new UnsupportedOperationException();
  }

  /// All of them, in the order in which they were added.
  public List<Connection> all() {
    throw new UnsupportedOperationException();
  }

  /// Those of a person, as they were stored.
  public List<Connection> of(PersonId person) {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Connection connection) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(ConnectionId id, UnaryOperator<Connection> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(ConnectionId id) {
    throw new UnsupportedOperationException();
  }
}
