package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.Figures;
import java.util.List;
import java.util.Objects;

/// How many days may pass where a rhythm is learned (rule 3.3).
final class LearnedDays {
  private static final int LEAST = 14;
  private static final int LEAST_STARRED = 7;
  private static final int MOST = 365;

  private LearnedDays() {}

  static Threshold.Learned threshold(Figures.Rhythm rhythm, boolean starred, List<Circle> own) {
    int usual = 2 * rhythm.typical();
    int unusual = andQuarter(rhythm.secondLongest());
    int least = starred ? LEAST_STARRED : LEAST;
    int most = Math.max(MOST, andQuarter(rhythm.typical()));
    int days = Math.min(Math.max(Math.max(usual, unusual), least), most);
    int limit = Math.min(days, cap(own));
    boolean unusualDecided = unusual > usual && limit == unusual;
    return new Threshold.Learned(
        limit, rhythm.typical(), unusualDecided ? rhythm.secondLongest() : null);
  }

  /// `ceil(1.25 × days)`, exactly.
  private static int andQuarter(int days) {
    return Math.ceilDiv(5 * days, 4);
  }

  /// Only what the user set themself caps, not the delivered defaults.
  private static int cap(List<Circle> own) {
    return own.stream()
        .filter(Circle::chosen)
        .map(Circle::cadenceDays)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
