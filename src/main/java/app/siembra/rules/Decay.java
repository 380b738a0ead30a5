package app.siembra.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How things count less as they grow old: half after each half-life. A sum of such things decays
/// as one number, so that it can be kept and brought to another day without its parts.
public final class Decay {
  /// The half-life of warmth in days (rule 5).
  static final int OF_WARMTH = 120;

  /// The half-life of help in days (rule 6).
  static final int OF_HELP = 730;

  private Decay() {}

  /// A sum as of one day, as of another.
  ///
  /// @param sum as of `from`
  /// @param from may lie after `to`: then the sum grows
  /// @param halfLife in days, greater than 0
  public static double bring(double sum, LocalDate from, LocalDate to, int halfLife) {
    return sum == 0 ? 0 : sum * left(ChronoUnit.DAYS.between(from, to), halfLife);
  }

  private static double left(long days, int halfLife) {
    return Math.pow(2, -(double) days / halfLife);
  }

  /// What is left of sums after some days, to be asked of many: the same as [#bring] gives.
  static final class Left {
    private static final int REMEMBERED = 8_192;

    private final int halfLife;
    private final double[] afterDays = new double[REMEMBERED];

    /// @param halfLife in days, greater than 0
    Left(int halfLife) {
      this.halfLife = halfLife;
    }

    /// @param days since the sum was taken, negative where it is from later
    double of(double sum, long days) {
      if (sum == 0) {
        return 0;
      }
      if (days < 0 || days >= REMEMBERED) {
        return sum * left(days, halfLife);
      }
      // Nothing is left of nothing only after more days than are remembered.
      int known = (int) days;
      if (afterDays[known] == 0) {
        afterDays[known] = left(days, halfLife);
      }
      return sum * afterDays[known];
    }
  }
}
