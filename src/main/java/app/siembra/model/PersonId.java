package app.siembra.model;

/// The identity of a person: given once by the store from one counter for all kinds, never used
/// again.
///
/// @param value greater than 0
public record PersonId(long value) implements Comparable<PersonId> {
  public PersonId {
    Check.positive(value, "id");
  }

  @Override
  public int compareTo(PersonId other) {
    return Long.compare(value, other.value);
  }
}
