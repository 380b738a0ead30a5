package app.siembra.model;

/// The identity of a help entry: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record HelpId(long value) implements Comparable<HelpId> {
  public HelpId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(HelpId other) {
    return Long.compare(value, other.value);
  }
}
