package app.siembra.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// Whether there is more or less between the user and a person than half a year ago (rule 13).
public enum Trend {
  MORE,
  FLAT,
  LESS;

  private static final int DAYS = 180;

  /// The trend of the interactions on these dates; those after `today` do not count.
  public static Trend of(Collection<LocalDate> dates, LocalDate today) {
    long recent = within(dates, today, 0);
    long before = within(dates, today, DAYS);
    // Within a fifth, in whole numbers.
    if (5 * Math.abs(recent - before) <= before) {
      return FLAT;
    }
    return recent > before ? MORE : LESS;
  }

  /// Whether there is something to compare with: talks in the earlier half year.
  public static boolean isKnown(Collection<LocalDate> dates, LocalDate today) {
    return within(dates, today, DAYS) > 0;
  }

  private static long within(Collection<LocalDate> dates, LocalDate today, int least) {
    return dates.stream()
        .mapToLong(date -> ChronoUnit.DAYS.between(date, today))
        .filter(age -> age >= least && age < least + DAYS)
        .count();
  }
}
