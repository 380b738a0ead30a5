package app.siembra.model;

/// The identity of an objective: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record ObjectiveId(long value) implements Comparable<ObjectiveId> {
  public ObjectiveId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(ObjectiveId other) {
    return Long.compare(value, other.value);
  }
}
