package app.siembra.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/// A copy of the network that was opened and checked when it was made.
///
/// @param file a database by itself
/// @param at when it was made
/// @param changes how many change sets it holds
/// @param counts how many rows it holds, by table
/// @param bytes its length
/// @param missing how many of the files that it names are not there
public record Backup(
    Path file, Instant at, long changes, Map<String, Long> counts, long bytes, long missing) {
  /// How many people it holds.
  public long people() {
    return counts.getOrDefault("person", 0L);
  }

  /// How many interactions and notes it holds.
  public long interactions() {
    return counts.getOrDefault("interaction", 0L);
  }
}
