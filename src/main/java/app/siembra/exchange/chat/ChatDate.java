package app.siembra.exchange.chat;

import app.siembra.exchange.MessageStart;
import app.siembra.exchange.csv.foreign.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The date of a message as it was written, before it is known which of its numbers is the month.
///
/// @param year in full
/// @param first the first of the other two numbers
/// @param second the second
/// @param isOrdered whether the year stands first, so that the month follows it
record ChatDate(int year, int first, int second, boolean isOrdered) {
  private static final int CENTURY = 2000;

  static ChatDate of(MessageStart start) {
    int third = Integer.parseInt(start.third());
    int first = Integer.parseInt(start.first());
    int second = Integer.parseInt(start.second());
    return start.first().length() > 2
        ? new ChatDate(first, second, third, true)
        : new ChatDate(start.third().length() > 2 ? third : CENTURY + third, first, second, false);
  }

  /// Whether both orders say the same.
  boolean isClear() {
    return isOrdered || first == second;
  }

  /// The day in that order; empty where there is no such day, or not in this age.
  Optional<LocalDate> in(DayOrder order) {
    boolean monthFirst = isOrdered || order == DayOrder.MONTH_FIRST;
    try {
      return year < CENTURY || year >= 2 * CENTURY
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
