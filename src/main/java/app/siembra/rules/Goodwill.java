package app.siembra.rules;

import app.siembra.model.Figures;
import java.time.LocalDate;

/// How much help there has been between the user and a person, either way, 0.5 to 1: ranks whom to
/// ask and is never shown (rule 6).
public final class Goodwill {
  private Goodwill() {}

  /// The goodwill on that day: 0.5 with no history.
  public static double of(Figures.Sums sums, LocalDate today) {
    LocalDate asOf = sums.asOf();
    return asOf == null
        ? ofSums(0, 0)
        : ofSums(
            Decay.bring(sums.given(), asOf, today, Decay.OF_HELP),
            Decay.bring(sums.received(), asOf, today, Decay.OF_HELP));
  }

  /// The goodwill of the sums `G` and `R` as of the day it is asked for.
  public static double ofSums(double given, double received) {
    double help = given + received;
    return (1 + help) / (2 + help);
  }
}
