package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.service.HelpEntry;
import app.siembra.service.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was given and received over time.
///
/// @param step how long each span is
/// @param buckets one after another without gaps, the oldest first
record Chart(Step step, List<Bucket> buckets) {
  /// How the time is cut.
  enum Step {
    MONTH(day -> day.withDayOfMonth(1)),
    YEAR(day -> day.withDayOfYear(1));

    private final Function<LocalDate, LocalDate> begin;

    Step(Function<LocalDate, LocalDate> begin) {
      this.begin = begin;
    }

    /// The first day of the span in which `day` lies.
    LocalDate begin(LocalDate day) {
      return begin.apply(day);
    }

    LocalDate next(LocalDate day) {
      return switch (this) {
        case MONTH -> begin(day).plusMonths(1);
        case YEAR -> begin(day).plusYears(1);
      };
    }
  }

  /// One span of time.
  record Bucket(Period span, Shares given, Shares received) {
    int most() {
      return Math.max(given.total(), received.total());
    }
  }

  private static final int MOST_MONTHS = 24;

  /// The chart of these entries, all of which lie in `period`.
  static Chart of(List<HelpEntry> entries, Period period) {
    LocalDate from = first(entries, period);
    boolean isShort = from.plusMonths(MOST_MONTHS).isAfter(period.to());
    Step step = isShort ? Step.MONTH : Step.YEAR;
    Map<LocalDate, List<HelpEntry>> bySpan = new HashMap<>();
    for (HelpEntry entry : entries) {
      bySpan
          .computeIfAbsent(step.begin(entry.help().details().on()), _ -> new ArrayList<>())
          .add(entry);
    }
    List<Bucket> buckets = new ArrayList<>();
    for (LocalDate day = step.begin(from); !day.isAfter(period.to()); day = step.next(day)) {
      buckets.add(
          bucket(
              bySpan.getOrDefault(day, List.of()), new Period(day, step.next(day).minusDays(1))));
    }
    return new Chart(step, buckets);
  }

  int most() {
    return buckets.stream().mapToInt(Bucket::most).max().orElse(0);
  }

  /// Where the period begins; for one without a beginning, the first entry.
  private static LocalDate first(List<HelpEntry> entries, Period period) {
    return period.from().getYear() > 1
        ? period.from()
        : entries.stream()
            .map(entry -> entry.help().details().on())
            .min(LocalDate::compareTo)
            .orElse(period.to());
  }

  private static Bucket bucket(List<HelpEntry> entries, Period span) {
    return new Bucket(
        span, Shares.of(entries, Direction.GIVEN), Shares.of(entries, Direction.RECEIVED));
  }
}
