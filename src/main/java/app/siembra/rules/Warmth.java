package app.siembra.rules;

import app.siembra.model.Figures;
import java.time.LocalDate;

/// How alive the tie with a person is, 0 to 1, for ranking only and never shown (rule 5).
public final class Warmth {
  private static final double PEOPLE_HEARD_IN_FULL = 4;
  private static final double SCALE = 6;

  private Warmth() {}

  /// The warmth on that day, from 0 to below 1.
  public static double of(Figures.Sums sums, LocalDate today) {
    LocalDate asOf = sums.asOf();
    return asOf == null ? 0 : ofSum(Decay.bring(sums.warmth(), asOf, today, Decay.OF_WARMTH));
  }

  /// The warmth of a sum `S` as of the day it is asked for.
  public static double ofSum(double sum) {
    return -Math.expm1(-sum / SCALE);
  }

  /// What an interaction adds to `S` on its day: less in a crowd.
  static double weight(Fact.Talk talk) {
    return talk.channel().weight() * Math.min(1, PEOPLE_HEARD_IN_FULL / talk.people());
  }
}
