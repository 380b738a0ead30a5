package app.siembra.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which backups are kept: the newest of each of the last 24 hours in which there is one, of 14 days,
/// of 12 months; and the newest three in any case.
final class Rotation {
  /// So many are never removed.
  static final int NEWEST = 3;

  private static final int HOURS = 24;
  private static final int DAYS = 14;
  private static final int MONTHS = 12;

  private Rotation() {}

  /// Those that are kept, in their order.
  ///
  /// @param backups the newest first
  static <T> List<T> kept(List<T> backups, Function<T, Instant> at) {
    Set<T> kept = backups.stream().limit(NEWEST).collect(Collectors.toCollection(HashSet::new));
    kept.addAll(newestOfEach(backups, at, moment -> moment.truncatedTo(ChronoUnit.HOURS), HOURS));
    kept.addAll(newestOfEach(backups, at, moment -> moment.truncatedTo(ChronoUnit.DAYS), DAYS));
    kept.addAll(newestOfEach(backups, at, Rotation::month, MONTHS));
    return backups.stream().filter(kept::contains).toList();
  }

  private static ZonedDateTime month(ZonedDateTime moment) {
    return moment.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
  }

  private static <T> List<T> newestOfEach(
      List<T> backups,
      Function<T, Instant> at,
      Function<ZonedDateTime, ZonedDateTime> period,
      int most) {
    Set<ZonedDateTime> seen = new HashSet<>();
    return backups.stream()
        .filter(backup -> seen.add(period.apply(at.apply(backup).atZone(ZoneOffset.UTC))))
        .limit(most)
        .toList();
  }
}
