package app.siembra.exchange.calendar;

import app.siembra.model.Repeat;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.stream.IntStream;

/// How what comes again is said in a calendar, where a month without the day is not left out: the
/// last day of it stands in.
final class Rules {
  /// The last day that every month has.
  private static final int SURE = 28;

  private Rules() {}

  /// Every program takes a rule without parts to mean the day and month of the first date; 29
  /// February would then come in leap years alone.
  static Recurrence yearly(boolean leap) {
    Recurrence.Builder rule = new Recurrence.Builder(Frequency.YEARLY);
    return leap ? rule.byMonth(2).byMonthDay(-1).build() : rule.build();
  }

  /// @param since the day from which it is counted
  static Recurrence of(Repeat repeat, LocalDate since) {
    Recurrence.Builder rule = new Recurrence.Builder(frequency(repeat.unit()));
    if (repeat.every() > 1) {
      rule.interval(repeat.every());
    }
    int day = since.getDayOfMonth();
    boolean leap = since.getMonthValue() == 2 && day > SURE;
    if (repeat.unit() == Repeat.Unit.YEARS && leap) {
      rule.byMonth(2).byMonthDay(-1);
    } else if (repeat.unit() == Repeat.Unit.MONTHS && day > SURE) {
      // The last there is of these days.
      rule.byMonthDay(IntStream.rangeClosed(SURE, day).boxed().toList()).bySetPos(-1);
    }
    return rule.build();
  }

  private static Frequency frequency(Repeat.Unit unit) {
    return switch (unit) {
      case DAYS -> Frequency.DAILY;
      case WEEKS -> Frequency.WEEKLY;
      case MONTHS -> Frequency.MONTHLY;
      case YEARS -> Frequency.YEARLY;
    };
  }
}
