package app.siembra.store;

import app.siembra.model.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a check of the whole store found.
///
/// @param counts how many rows there are, by table
/// @param faults what is wrong, in English, with ids and without personal data; empty where all is
///   well
/// @param people of whom it is known that something about them is not what was written; their ids may be
///   those of people who are missing
public record Findings(Map<String, Long> counts, List<String> faults, Set<PersonId> people) {
  /// Whether nothing is wrong.
  public boolean sound() {
    return faults.isEmpty();
  }

  Findings withPeople(Set<PersonId> concerned) {
    return new Findings(counts, faults, concerned);
  }
}
