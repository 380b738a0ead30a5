package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.Map;

/// The [Outlook] of everybody as numbers side by side, so that who has gone quiet on a day is one
/// pass over them, however many there are.
final class Outlooks {
  private final Map<CircleId, Circle> circles;
  private final int[] settledFrom;
  private final int[] quietFrom;
  private final int[] unsortedFrom;
  private final int[] restingUntil;
  private final int[] since;
  private final int[] limit;
  private final int[] longAgoAfter;
  private final boolean[] starred;

  /// Of nobody yet.
  Outlooks(int size, Map<CircleId, Circle> circles) {
    this.circles = circles;
    this.settledFrom = new int[size];
    this.quietFrom = new int[size];
    this.unsortedFrom = new int[size];
    this.restingUntil = new int[size];
    this.since = new int[size];
    this.limit = new int[size];
    this.longAgoAfter = new int[size];
    this.starred = new boolean[size];
  }

  /// Fills these from earlier ones.
  Runs.Columns from(Outlooks before) {
    return new Runs.Columns() {
      @Override
      public void copy(int from, int place, int run) {
        System.arraycopy(before.settledFrom, from, settledFrom, place, run);
        System.arraycopy(before.quietFrom, from, quietFrom, place, run);
        System.arraycopy(before.unsortedFrom, from, unsortedFrom, place, run);
        System.arraycopy(before.restingUntil, from, restingUntil, place, run);
        System.arraycopy(before.since, from, since, place, run);
        System.arraycopy(before.limit, from, limit, place, run);
        System.arraycopy(before.longAgoAfter, from, longAgoAfter, place, run);
        System.arraycopy(before.starred, from, starred, place, run);
      }

      @Override
      public void put(int place, PersonLine line) {
        Outlook outlook = Outlook.of(line, circles);
        settledFrom[place] = outlook.settledFrom();
        quietFrom[place] = outlook.quietFrom();
        unsortedFrom[place] = outlook.unsortedFrom();
        restingUntil[place] = outlook.restingUntil();
        since[place] = outlook.silence().since();
        limit[place] = outlook.silence().limit();
        longAgoAfter[place] = outlook.silence().longAgoAfter();
        starred[place] = outlook.silence().starred();
      }
    };
  }

  /// Whether all that is known of somebody is past on that day: else the rest does not hold.
  boolean isSettled(int place, int day) {
    return settledFrom[place] <= day;
  }

  boolean isQuiet(int place, int day) {
    return quietFrom[place] <= day;
  }

  boolean isUnsorted(int place, int day) {
    return unsortedFrom[place] <= day;
  }

  boolean isResting(int place, int day) {
    return restingUntil[place] > day;
  }

  /// How many days somebody has gone without contact on that day.
  int elapsed(int place, LocalDate today) {
    return Math.clamp(today.toEpochDay() - since[place], 0, Outlook.NEVER);
  }

  /// How overdue somebody is who has gone quiet.
  double urgency(int place, int elapsed) {
    return Quiet.urgency(elapsed, limit[place], starred[place]);
  }

  /// Whether somebody who has gone quiet is from before.
  boolean isLongAgo(int place, int elapsed) {
    return elapsed > longAgoAfter[place];
  }
}
