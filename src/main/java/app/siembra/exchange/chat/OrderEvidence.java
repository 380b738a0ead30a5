package app.siembra.exchange.chat;

import app.siembra.exchange.MessageStart;
import app.siembra.exchange.csv.foreign.DayOrder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which of the two numbers of a date is the month, by all dates of a file: a number over twelve is
/// none, and messages come one after the other and none tomorrow.
final class OrderEvidence {
  private final LocalDate today;
  private final Map<DayOrder, LocalDate> newest = new EnumMap<>(DayOrder.class);
  private final Map<DayOrder, Integer> against = new EnumMap<>(DayOrder.class);
  private final Map<DayOrder, Integer> impossible = new EnumMap<>(DayOrder.class);
  private boolean clear = true;
  private boolean dotted;
  private String example = "";

  OrderEvidence(LocalDate today) {
    this.today = today;
  }

  void see(MessageStart start) {
    ChatDate date = ChatDate.of(start);
    if (!date.isOrdered()) {
      for (DayOrder order : DayOrder.values()) {
        date.in(order)
            .ifPresentOrElse(
                day -> see(order, day), () -> impossible.merge(order, 1, Integer::sum));
      }
      dotted |= start.isDotted();
      boolean both =
          date.in(DayOrder.DAY_FIRST).isPresent() && date.in(DayOrder.MONTH_FIRST).isPresent();
      if (both && !date.isClear()) {
        clear = false;
        example = start.date();
      }
    }
  }

  private void see(DayOrder order, LocalDate day) {
    LocalDate before = newest.getOrDefault(order, LocalDate.MIN);
    if (day.isBefore(before) || day.isAfter(today)) {
      against.merge(order, 1, Integer::sum);
    }
    newest.put(order, day.isBefore(before) ? before : day);
  }

  /// The order; empty where somebody has to say it.
  Optional<DayOrder> order() {
    return less(impossible)
        .or(() -> clear ? Optional.of(DayOrder.DAY_FIRST) : less(against))
        .or(() -> dotted ? Optional.of(DayOrder.DAY_FIRST) : Optional.empty());
  }

  /// A date that can be read either way, to ask about.
  String example() {
    return example;
  }

  private static Optional<DayOrder> less(Map<DayOrder, Integer> counts) {
    int day = counts.getOrDefault(DayOrder.DAY_FIRST, 0);
    int month = counts.getOrDefault(DayOrder.MONTH_FIRST, 0);
    return day == month
        ? Optional.empty()
        : Optional.of(day < month ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }
}
