package app.siembra.model;

/// The identity of an introduction: given once by the store from one counter for all kinds, never
/// used again.
///
/// @param value greater than 0
public record IntroductionId(long value) implements Comparable<IntroductionId> {
  public IntroductionId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(IntroductionId other) {
    return Long.compare(value, other.value);
  }
}
