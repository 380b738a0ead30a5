package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Origin;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;

/// Who has gone quiet, and in what order they are listed (rules 3 and 4).
public final class Quiet {
  private static final double IN_TOUCH = 0.8;
  private static final double DUE = 1;
  private static final double FADING = 2;
  private static final double MOST_RATIO = 3;

  private Quiet() {}

  /// How things stand with a person.
  ///
  /// @param figures those that hold on that day ([History#holds])
  /// @param circles the circles of the book
  public static Standing standing(
      Keeping keeping,
      Origin origin,
      Figures figures,
      Map<CircleId, Circle> circles,
      LocalDate today) {
    Threshold threshold = Threshold.of(keeping, figures.rhythm(), circles, today);
    Since since = Since.of(keeping, origin, figures, today).orElse(null);
    int elapsed = since == null ? 0 : days(since.day(), today);
    return new Standing(state(threshold, elapsed, keeping, today), threshold, since, elapsed);
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) Math.min(ChronoUnit.DAYS.between(from, to), Integer.MAX_VALUE);
  }

  /// How things stand with a person of a list.
  public static Listed listed(PersonLine line, Map<CircleId, Circle> circles, LocalDate today) {
    return new Listed(
        line, standing(line.keeping(), line.origin(), line.figures(), circles, today));
  }

  /// The order of those who have gone quiet: most overdue first, a star doubles; then the longest;
  /// then by name.
  public static Comparator<Listed> order() {
    return Comparator.comparingDouble((Listed listed) -> urgency(listed))
        .reversed()
        .thenComparing(
            Comparator.comparingInt((Listed listed) -> listed.standing().elapsed()).reversed())
        .thenComparing(listed -> listed.line().folded())
        .thenComparing(Listed::id);
  }

  /// How overdue somebody is who has gone quiet: what they are ordered by first.
  public static double urgency(int elapsed, int limit, boolean starred) {
    double ratio = Math.min((double) elapsed / limit, MOST_RATIO);
    return starred ? 2 * ratio : ratio;
  }

  private static double urgency(Listed listed) {
    Standing standing = listed.standing();
    OptionalInt limit = standing.threshold().days();
    return limit.isEmpty()
        ? 0
        : urgency(standing.elapsed(), limit.getAsInt(), listed.line().keeping().starred());
  }

  private static Standing.State state(
      Threshold threshold, int elapsed, Keeping keeping, LocalDate today) {
    return switch (threshold) {
      case Threshold.Resting _ -> Standing.State.RESTING;
      case Threshold.Unsorted _ -> Standing.State.UNSORTED;
      case Threshold.Chosen _, Threshold.Learned _, Threshold.InCircle _, Threshold.Default _ ->
          state((double) elapsed / threshold.days().orElseThrow(), isSnoozed(keeping, today));
    };
  }

  private static Standing.State state(double ratio, boolean snoozed) {
    if (ratio <= IN_TOUCH) {
      return Standing.State.IN_TOUCH;
    }
    if (ratio <= DUE) {
      return Standing.State.DUE_SOON;
    }
    if (snoozed) {
      return Standing.State.SNOOZED;
    }
    return ratio <= FADING ? Standing.State.QUIET : Standing.State.FADING;
  }

  private static boolean isSnoozed(Keeping keeping, LocalDate today) {
    LocalDate until = keeping.snoozedUntil();
    return until != null && until.isAfter(today);
  }
}
