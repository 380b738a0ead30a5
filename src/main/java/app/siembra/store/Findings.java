package app.siembra.store;

import java.util.List;
import java.util.Map;

/// What a check of the whole store found.
///
/// @param counts how many rows there are, by table
/// @param faults what is wrong, in English, with ids and without personal data; empty where all is
///   well
public record Findings(Map<String, Long> counts, List<String> faults) {
  /// Whether nothing is wrong.
  public boolean sound() {
    return faults.isEmpty();
  }
}
