package app.siembra.store;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// Those to whom each of these people is tied: by a connection, or because the user met one
  /// through the other; whoever is tied to nobody is left out.
  public Map<PersonId, Set<PersonId>> tied(Collection<PersonId> people) {
    Map<PersonId, Set<PersonId>> tied = new HashMap<>();
    for (List<PersonId> part : Rows.parts(people)) {
      session
          .query(
              """
              with people (wanted) as (select * from unnest(cast(? as bigint array)))
              select wanted, to_id from people join connection on from_id = wanted
              union select wanted, from_id from people join connection on to_id = wanted
              union select wanted, met_through from people join person on id = wanted
                where met_through is not null
              union select wanted, id from people join person on met_through = wanted
              """)
          .bind(0, Rows.ids(part.stream().map(PersonId::value).toList()))
          .map(
              (row, context) -> List.of(new PersonId(row.getLong(1)), new PersonId(row.getLong(2))))
          .forEach(
              pair ->
                  tied.computeIfAbsent(pair.getFirst(), _ -> new HashSet<>()).add(pair.getLast()));
    }
    return tied;
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
