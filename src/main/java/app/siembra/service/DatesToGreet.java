package app.siembra.service;

import app.siembra.rules.ComingDate;
import app.siembra.rules.ComingDates;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dates that come round between two days and for which nobody was greeted yet (rule 11).
final class DatesToGreet {
  private static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(2, 28);
  private static final MonthDay LEAP = MonthDay.of(2, 29);

  private final Stores stores;
  private final LocalDate today;

  DatesToGreet(Stores stores, LocalDate today) {
    this.stores = stores;
    this.today = today;
  }

  /// By day, then by name.
  ///
  /// @param first the first day
  /// @param last the last
  /// @param early how many days before somebody can have been greeted
  List<ComingDate> between(LocalDate first, LocalDate last, int early) {
    LocalDate from = first.minusDays(early);
    // 29 February falls on the 28th in common years: whoever looks at the 28th looks at both.
    Set<MonthDay> days =
        from.datesUntil(last.plusDays(1))
            .map(MonthDay::from)
            .flatMap(day -> day.equals(LAST_OF_FEBRUARY) ? Stream.of(day, LEAP) : Stream.of(day))
            .collect(Collectors.toSet());
    int ahead = (int) (last.toEpochDay() - from.toEpochDay());
    List<ComingDate> dates = ComingDates.upcoming(stores.people().dates(days), from, ahead, false);
    return ComingDates.toGreet(dates, stores.interactions().greetings(from, today)).stream()
        .filter(coming -> !coming.on().isBefore(first))
        .toList();
  }
}
