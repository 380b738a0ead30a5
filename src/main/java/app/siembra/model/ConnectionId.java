package app.siembra.model;

/// The identity of a connection: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record ConnectionId(long value) implements Comparable<ConnectionId> {
  public ConnectionId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(ConnectionId other) {
    return Long.compare(value, other.value);
  }
}
