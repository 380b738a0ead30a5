package app.siembra.service;

import java.util.List;
import java.util.SortedMap;

/// What a check of the whole store counted and found.
///
/// @param counted how many there are, by the plural word in files (`people`, `interactions`)
/// @param wrong what is not as it must be; empty where all is well
/// @param concerned the people about whom something is not what was written, by id, as far as that is
///   known
public record CheckReport(
    SortedMap<String, Long> counted, List<String> wrong, List<Named> concerned) {
  /// Whether all is well.
  public boolean isClean() {
    return wrong.isEmpty();
  }
}
