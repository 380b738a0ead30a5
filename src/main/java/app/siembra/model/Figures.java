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
/// @param lately the weeks in contact up to that of the newest fact
public record Figures(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable LocalDate newestFact,
    @Nullable Rhythm rhythm,
    Sums sums,
    Lately lately) {
  /// Nothing has happened yet.
  public static final Figures NONE = new Figures(null, null, null, null, Sums.NONE, Lately.NONE);

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

  /// In which of 64 weeks, Monday to Sunday, interactions were contact. The lowest bit is the week
  /// of the newest fact, each bit above it one week earlier.
  ///
  /// @param contact the weeks with contact
  /// @param faceToFace those of them with contact face to face
  public record Lately(long contact, long faceToFace) {
    /// Nothing has happened yet.
    public static final Lately NONE = new Lately(0, 0);

    /// 1970 began on a Thursday.
    private static final long MONDAY_OF_THE_FIRST_WEEK = -3;

    /// The number of the week of a day; each week has the next one.
    public static long week(LocalDate day) {
      return week(day.toEpochDay());
    }

    /// The number of the week of a day, counted from 1970-01-01 on.
    public static long week(long epochDay) {
      return Math.floorDiv(epochDay - MONDAY_OF_THE_FIRST_WEEK, 7);
    }

    /// The same weeks, seen from a later one.
    public Lately seenFrom(long weeksLater) {
      return weeksLater >= Long.SIZE
          ? NONE
          : new Lately(contact << weeksLater, faceToFace << weeksLater);
    }

    /// With contact so many weeks earlier.
    public Lately with(long weeksEarlier, boolean inPerson) {
      long bit = bit(weeksEarlier);
      return new Lately(contact | bit, inPerson ? faceToFace | bit : faceToFace);
    }

    /// Whether there was contact so many weeks earlier.
    public boolean isContact(long weeksEarlier) {
      return (contact & bit(weeksEarlier)) != 0;
    }

    /// Whether there was contact face to face so many weeks earlier.
    public boolean isFaceToFace(long weeksEarlier) {
      return (faceToFace & bit(weeksEarlier)) != 0;
    }

    private static long bit(long weeksEarlier) {
      return weeksEarlier >= 0 && weeksEarlier < Long.SIZE ? 1L << weeksEarlier : 0;
    }
  }
}
