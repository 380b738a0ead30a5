package app.siembra.store;

import app.siembra.model.Connection;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import java.util.List;

/// A tie, in one row.
final class ConnectionShape implements Shape<Connection> {
  @Override
  public FactTable root() {
    return Tables.CONNECTION;
  }

  @Override
  public List<FactTable> lists() {
    return List.of();
  }

  @Override
  public long id(Connection connection) {
    return connection.id().value();
  }

  @Override
  public Connection read(Parts parts) {
    Row row = parts.root();
    return new Connection(
        new ConnectionId(row.id()),
        new PersonId(row.id()),
        new PersonId(row.id()),
        new ConnectionType(row.text(), row.text()),
        row.text());
  }

  @Override
  public void write(Connection connection, Draft draft) {
    draft.root(
        connection.id().value(),
        connection.from().value(),
        connection.to().value(),
        connection.type().key(),
        connection.type().inverse(),
        connection.note());
  }
}
