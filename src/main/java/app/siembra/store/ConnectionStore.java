package app.siembra.store;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How people are tied to each other. All writing methods work within [Database#change] alone.
public final class ConnectionStore {
  private final Session session;
  private final Facts<Connection> connections;

  ConnectionStore(Session session) {
    this.session = session;
    this.connections = new Facts<>(session, new ConnectionShape());
  }

  /// A new identity.
  public ConnectionId newId() {
    return new ConnectionId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Connection> find(ConnectionId id) {
    return connections.find(id.value());
  }

  /// All of them, in the order in which they were added.
  public List<Connection> all() {
    return connections.all();
  }

  /// Every type that is in use, as it was first stored.
  public List<ConnectionType> types() {
    return session
        .query("select type, inverse from connection group by type, inverse order by min(id)")
        .map((row, context) -> new ConnectionType(row.getString("type"), row.getString("inverse")))
        .list();
  }

  /// Those of a person, as they were stored.
  public List<Connection> of(PersonId person) {
    return connections.find(References.connections(session, person.value()));
  }

  /// Adds one under a new identity.
  public void insert(Connection connection) {
    connections.insert(connection);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(ConnectionId id, UnaryOperator<Connection> change) {
    connections.update(id.value(), change);
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(ConnectionId id) {
    connections.delete(id.value());
  }
}
