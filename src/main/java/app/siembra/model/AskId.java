package app.siembra.model;

/// The identity of an ask: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record AskId(long value) implements Comparable<AskId> {
  public AskId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(AskId other) {
    return Long.compare(value, other.value);
  }
}
