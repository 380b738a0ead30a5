package app.siembra.model;

/// The identity of a follow-up: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record FollowUpId(long value) implements Comparable<FollowUpId> {
  public FollowUpId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(FollowUpId other) {
    return Long.compare(value, other.value);
  }
}
