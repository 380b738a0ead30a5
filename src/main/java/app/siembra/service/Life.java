package app.siembra.service;

import java.util.List;
import java.util.Map;

/// What happened with a person, as far as it was read.
///
/// @param entries the newest first: of talks and notes the newest, of all else everything
/// @param unread how many talks and how many notes are older than those; none is 0
public record Life(List<TimelineEntry> entries, Map<TimelineEntry.Kind, Integer> unread) {
  public Life {
    entries = List.copyOf(entries);
    unread = Map.copyOf(unread);
  }

  /// How much of that kind was not read.
  public int unread(TimelineEntry.Kind kind) {
    return unread.getOrDefault(kind, 0);
  }

  /// How much was not read at all.
  public int older() {
    return unread.values().stream().mapToInt(Integer::intValue).sum();
  }
}
