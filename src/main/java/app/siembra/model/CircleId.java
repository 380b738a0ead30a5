package app.siembra.model;

/// The identity of a circle: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record CircleId(long value) implements Comparable<CircleId> {
  public CircleId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(CircleId other) {
    return Long.compare(value, other.value);
  }
}
