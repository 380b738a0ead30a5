package app.siembra.model;

/// The identity of an interaction or a note: given once by the store from one counter for all
/// kinds, never used again.
///
/// @param value greater than 0
public record InteractionId(long value) implements Comparable<InteractionId> {
  public InteractionId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(InteractionId other) {
    return Long.compare(value, other.value);
  }
}
