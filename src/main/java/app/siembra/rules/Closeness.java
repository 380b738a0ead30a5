package app.siembra.rules;

import app.siembra.model.Figures;
import app.siembra.model.PersonLine;
import java.time.LocalDate;

/// What warmth (rule 5) and goodwill (rule 6) of many people are worked out from, and in which weeks
/// they were in contact, side by side.
final class Closeness {
  private final int[] newest;
  private final int[] asOf;
  private final double[] warmth;
  private final double[] given;
  private final double[] received;
  private final boolean[] there;
  private final long[] contact;
  private final long[] faceToFace;

  /// Of nobody yet.
  Closeness(int size) {
    this.newest = new int[size];
    this.asOf = new int[size];
    this.warmth = new double[size];
    this.given = new double[size];
    this.received = new double[size];
    this.there = new boolean[size];
    this.contact = new long[size];
    this.faceToFace = new long[size];
  }

  /// Fills this from an earlier one.
  Runs.Columns from(Closeness before) {
    return new Runs.Columns() {
      @Override
      public void copy(int from, int place, int run) {
        System.arraycopy(before.newest, from, newest, place, run);
        System.arraycopy(before.asOf, from, asOf, place, run);
        System.arraycopy(before.warmth, from, warmth, place, run);
        System.arraycopy(before.given, from, given, place, run);
        System.arraycopy(before.received, from, received, place, run);
        System.arraycopy(before.there, from, there, place, run);
        System.arraycopy(before.contact, from, contact, place, run);
        System.arraycopy(before.faceToFace, from, faceToFace, place, run);
      }

      @Override
      public void put(int place, PersonLine line) {
        Figures.Sums sums = line.figures().sums();
        newest[place] = Outlook.day(line.figures().newestFact());
        asOf[place] = Outlook.day(sums.asOf());
        warmth[place] = sums.warmth();
        given[place] = sums.given();
        received[place] = sums.received();
        there[place] = Experts.isThere(line.keeping());
        contact[place] = line.figures().lately().contact();
        faceToFace[place] = line.figures().lately().faceToFace();
      }
    };
  }

  /// Whether the figures of somebody hold on that day ([History#holds]).
  boolean holds(int place, int day) {
    return newest[place] <= day;
  }

  /// The week of the newest fact; whoever has none is in contact in no week.
  long newestWeek(int place) {
    return Figures.Lately.week(newest[place]);
  }

  /// In which weeks up to that one interactions were contact.
  Figures.Lately lately(int place) {
    return new Figures.Lately(contact[place], faceToFace[place]);
  }

  /// Whether somebody is suggested at all.
  boolean isThere(int place) {
    return there[place];
  }

  /// All of them on a day.
  OnDay on(LocalDate today) {
    return new OnDay(Math.toIntExact(today.toEpochDay()));
  }

  /// On one day: what is left of a sum after some days is worked out once.
  final class OnDay {
    private final int day;
    private final Decay.Left warmthLeft = new Decay.Left(Decay.OF_WARMTH);
    private final Decay.Left helpLeft = new Decay.Left(Decay.OF_HELP);

    private OnDay(int day) {
      this.day = day;
    }

    /// As [Warmth#of].
    double warmth(int place) {
      return Warmth.ofSum(warmthLeft.of(warmth[place], daysSince(place)));
    }

    /// As [Goodwill#of].
    double goodwill(int place) {
      return Goodwill.ofSums(
          helpLeft.of(given[place], daysSince(place)),
          helpLeft.of(received[place], daysSince(place)));
    }

    private long daysSince(int place) {
      return (long) day - asOf[place];
    }
  }
}
