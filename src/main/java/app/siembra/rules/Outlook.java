package app.siembra.rules;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From which day on a person will have gone quiet if nothing happens: rules 3 and 4 with the days
/// left open, so that everybody can be asked on any day by comparing numbers. All days are days
/// since 1970-01-01, cut to the range of an int.
///
/// @param settledFrom from this day on the rest holds; before it, something that is known still
///   lies ahead, and [Quiet] must be asked
/// @param quietFrom the first day of having gone quiet, snoozing and resting considered; or [#NEVER]
/// @param unsortedFrom the first day of being unsorted, or [#NEVER]
/// @param restingUntil the first day on which they do not rest any more; [#NEVER] for those who always
///   do
/// @param silence how overdue they are, where quiet one day
record Outlook(
    int settledFrom, int quietFrom, int unsortedFrom, int restingUntil, Silence silence) {
  /// Later than any day.
  static final int NEVER = Integer.MAX_VALUE;

  private static final int ALWAYS = Integer.MIN_VALUE;

  /// What says how overdue somebody is who has gone quiet.
  ///
  /// @param since the day from which the days without contact are counted
  /// @param limit how many may pass
  /// @param starred whether they count double
  /// @param longAgoAfter how many must have passed for somebody from before; [#NEVER] for those who
  ///   never are
  record Silence(int since, int limit, boolean starred, int longAgoAfter) {}

  /// The outlook of a person with all of their facts.
  static Outlook of(PersonLine line, Map<CircleId, Circle> circles) {
    Threshold threshold =
        Threshold.of(line.keeping(), line.figures().rhythm(), circles, LocalDate.MAX);
    Since since =
        Since.of(line.keeping(), line.origin(), line.figures(), LocalDate.MAX).orElse(null);
    boolean unsorted = threshold instanceof Threshold.Unsorted;
    boolean ranked = since != null && threshold.days().isPresent();
    int from = since == null ? ALWAYS : day(since.day());
    int limit = threshold.days().orElse(0);
    return new Outlook(
        settledFrom(line),
        ranked ? awake(line, (long) from + limit + 1) : NEVER,
        unsorted ? restedFrom(line) : NEVER,
        threshold instanceof Threshold.Resting ? NEVER : restedFrom(line),
        new Silence(
            from,
            limit,
            line.keeping().starred(),
            Standing.longAgoAfter(threshold, line.keeping())));
  }

  /// When the last of all that is known is past.
  private static int settledFrom(PersonLine line) {
    PartialDate met = line.origin().met().on();
    return Stream.of(
            day(line.figures().newestFact()),
            day(line.origin().approximateLast()),
            day(line.keeping().sortedOn()),
            met == null ? ALWAYS : met.toLocalDate().map(Outlook::day).orElse(ALWAYS))
        .reduce(ALWAYS, Math::max);
  }

  /// That day, or when rest and snooze are over.
  private static int awake(PersonLine line, long day) {
    int snoozed = day(line.keeping().snoozedUntil());
    return Math.clamp(Math.max(day, Math.max(restedFrom(line), snoozed)), ALWAYS, NEVER);
  }

  private static int restedFrom(PersonLine line) {
    return line.keeping().cadence() instanceof Cadence.Rest(LocalDate until) ? day(until) : ALWAYS;
  }

  /// The day as a number; earlier than any where there is none.
  static int day(@Nullable LocalDate date) {
    return date == null ? ALWAYS : Math.clamp(date.toEpochDay(), ALWAYS, NEVER);
  }
}
