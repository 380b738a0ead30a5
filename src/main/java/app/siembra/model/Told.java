package app.siembra.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// That a person has been told about one of my topics.
///
/// @param topic which
/// @param on when
public record Told(Topic topic, LocalDate on) {
  /// Each topic once, where it was named first, on the newest day.
  public static List<Told> newest(Stream<Told> told) {
    Map<Topic, Told> newest = new LinkedHashMap<>();
    told.forEach(
        entry -> newest.merge(entry.topic(), entry, (a, b) -> b.on().isAfter(a.on()) ? b : a));
    return List.copyOf(newest.values());
  }
}
