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
    return sum == 0 ? 0 : sum * Math.pow(2, -(double) ChronoUnit.DAYS.between(from, to) / halfLife);
  }
}
