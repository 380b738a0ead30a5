package app.siembra.ui.log;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The time zones to choose from, each by its town.
final class TimeZones {
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private TimeZones() {}

  /// None, then all by their towns; `own` is among them whatever it is called.
  static List<Optional<ZoneId>> all(Optional<ZoneId> own) {
    Stream<ZoneId> usual =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
            .map(ZoneId::of);
    return Stream.concat(
            Stream.of(Optional.<ZoneId>empty()),
            Stream.concat(usual, own.stream())
                .distinct()
                .sorted(Comparator.comparing(TimeZones::town).thenComparing(ZoneId::getId))
                .map(Optional::of))
        .toList();
  }

  /// `Buenos Aires`; of zones that are named otherwise, their whole name.
  static String town(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
