package app.siembra.service;

import java.util.List;
import java.util.SortedMap;

/// What a check of the whole store counted and found.
///
/// @param counted how many there are, by the plural word in files (`people`, `interactions`)
/// @param wrong what is not as it must be; empty where all is well
/// @param concerned the people about whom something is not what was written, by id, as far as that
///   is known
/// @param files those of people's files that are missing or damaged
public record CheckReport(
    SortedMap<String, Long> counted,
    List<String> wrong,
    List<Named> concerned,
    List<WrongFile> files) {
  /// Whether all is well with the network itself, whatever became of files.
  public boolean isClean() {
    return wrong.isEmpty();
  }
}
