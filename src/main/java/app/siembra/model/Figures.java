package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the rules need of one person's history, maintained with each change so that nobody scans
/// the history. Facts after the day of maintenance are in it too: where `newestFact` is after
/// `today`, compute from the facts.
///
/// @param first the person's first ever day of contact, or null
/// @param last the newest day of contact, or null
/// @param newestFact the date of the newest interaction or help entry, contact or not, or null
/// @param rhythm what is learned (rule 2), or null
/// @param sums warmth and help as decayed sums
public record Figures(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable LocalDate newestFact,
    @Nullable Rhythm rhythm,
    Sums sums) {
  /// Nothing has happened yet.
  public static final Figures NONE = new Figures(null, null, null, null, Sums.NONE);

  /// The learned rhythm of a person.
  ///
  /// @param typical the typical gap in days (rule 2)
  /// @param secondLongest the second longest of the last gaps in days (rule 3.3)
  public record Rhythm(int typical, int secondLongest) {}

  /// Decayed sums, all as of one day.
  ///
  /// @param asOf the day to which they are decayed; null where all are 0
  /// @param warmth `S` of rule 5, half-life 120 days
  /// @param given `G` of rule 6, half-life 730 days
  /// @param received `R` of rule 6, half-life 730 days
  public record Sums(@Nullable LocalDate asOf, double warmth, double given, double received) {
    /// Nothing has happened yet.
    public static final Sums NONE = new Sums(null, 0, 0, 0);
  }
}
