package app.siembra.ui.ledger;

import app.siembra.service.Period;
import java.time.LocalDate;

/// Of which time the ledger tells.
sealed interface Stretch {
  record ThisYear() implements Stretch {}

  record LastTwelveMonths() implements Stretch {}

  record Year(int year) implements Stretch {}

  record Always() implements Stretch {}

  /// Its days, none of them after `today`.
  default Period until(LocalDate today) {
    return switch (this) {
      case ThisYear _ -> new Period(today.withDayOfYear(1), today);
      case LastTwelveMonths _ -> new Period(today.minusYears(1).plusDays(1), today);
      case Year(int year) -> {
        Period whole = Period.yearOf(LocalDate.of(year, 1, 1));
        yield whole.to().isAfter(today) ? new Period(whole.from(), today) : whole;
      }
      case Always _ -> Period.until(today);
    };
  }
}
