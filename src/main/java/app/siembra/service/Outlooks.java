package app.siembra.service;

import app.siembra.index.PeopleIndex;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Outlook;
import app.siembra.rules.Quiet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The [Outlook] of everybody as numbers side by side, so that who has gone quiet on a day is one
/// pass over them, however many there are. Never changes; [#with] gives the next.
final class Outlooks {
  private final List<PersonLine> lines;
  private final Map<CircleId, Circle> circles;
  private final int[] settledFrom;
  private final int[] quietFrom;
  private final int[] unsortedFrom;
  private final int[] since;
  private final int[] limit;
  private final int[] longAgoAfter;
  private final boolean[] starred;

  private Outlooks(List<PersonLine> lines, Map<CircleId, Circle> circles) {
    int size = lines.size();
    this.lines = lines;
    this.circles = circles;
    this.settledFrom = new int[size];
    this.quietFrom = new int[size];
    this.unsortedFrom = new int[size];
    this.since = new int[size];
    this.limit = new int[size];
    this.longAgoAfter = new int[size];
    this.starred = new boolean[size];
  }

  /// @param lines by name; must not change
  static Outlooks of(List<PersonLine> lines, Map<CircleId, Circle> circles) {
    return new Outlooks(List.of(), circles).with(lines);
  }

  /// The outlooks of these people: worked out for those who were not among them until now, exactly
  /// as they are; taken over in whole runs for all others.
  ///
  /// @param next by name; must not change
  Outlooks with(List<PersonLine> next) {
    Outlooks outlooks = new Outlooks(next, circles);
    int old = 0;
    int place = 0;
    while (place < next.size()) {
      old = firstNotBefore(next.get(place), old);
      int run = sameFrom(old, next, place);
      if (run > 0) {
        copy(old, outlooks, place, run);
      } else {
        outlooks.put(place, Outlook.of(next.get(place), circles));
      }
      old += run;
      place += Math.max(run, 1);
    }
    return outlooks;
  }

  private int firstNotBefore(PersonLine line, int from) {
    int place = from;
    while (place < lines.size()
        && !isSame(lines.get(place), line)
        && PeopleIndex.BY_NAME.compare(lines.get(place), line) < 0) {
      place++;
    }
    return place;
  }

  /// How many are the same from there on.
  private int sameFrom(int old, List<PersonLine> next, int place) {
    int most = Math.min(lines.size() - old, next.size() - place);
    int run = 0;
    while (run < most && isSame(lines.get(old + run), next.get(place + run))) {
      run++;
    }
    return run;
  }

  /// Whoever has changed in anything has a new line.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(PersonLine one, PersonLine other) {
    return one == other;
  }

  private void copy(int from, Outlooks to, int place, int run) {
    System.arraycopy(settledFrom, from, to.settledFrom, place, run);
    System.arraycopy(quietFrom, from, to.quietFrom, place, run);
    System.arraycopy(unsortedFrom, from, to.unsortedFrom, place, run);
    System.arraycopy(since, from, to.since, place, run);
    System.arraycopy(limit, from, to.limit, place, run);
    System.arraycopy(longAgoAfter, from, to.longAgoAfter, place, run);
    System.arraycopy(starred, from, to.starred, place, run);
  }

  private void put(int place, Outlook outlook) {
    settledFrom[place] = outlook.settledFrom();
    quietFrom[place] = outlook.quietFrom();
    unsortedFrom[place] = outlook.unsortedFrom();
    since[place] = outlook.since();
    limit[place] = outlook.limit();
    longAgoAfter[place] = outlook.longAgoAfter();
    starred[place] = outlook.starred();
  }

  /// How many days somebody has gone without contact on that day.
  int elapsed(int place, LocalDate today) {
    return Math.toIntExact(today.toEpochDay() - since[place]);
  }

  /// How overdue somebody is who has gone quiet.
  double urgency(int place, int elapsed) {
    return Quiet.urgency(elapsed, limit[place], starred[place]);
  }

  /// Whether somebody who has gone quiet is from before.
  boolean isLongAgo(int place, int elapsed) {
    return elapsed > longAgoAfter[place];
  }

  PersonLine line(int place) {
    return lines.get(place);
  }

  Map<CircleId, Circle> circles() {
    return circles;
  }

  /// Who has gone quiet on that day.
  ///
  /// @param fromFacts how things stand with people of whom something that is known lies after it
  QuietDay on(LocalDate today, Function<List<PersonLine>, List<Listed>> fromFacts) {
    int day = Math.toIntExact(today.toEpochDay());
    int[] quiet = new int[lines.size()];
    int size = 0;
    int unsorted = 0;
    List<PersonLine> early = new ArrayList<>();
    for (int place = 0; place < quiet.length; place++) {
      if (settledFrom[place] > day) {
        early.add(lines.get(place));
      } else {
        if (quietFrom[place] <= day) {
          quiet[size++] = place;
        }
        if (unsortedFrom[place] <= day) {
          unsorted++;
        }
      }
    }
    return new QuietDay(this, today, Arrays.copyOf(quiet, size), unsorted, fromFacts.apply(early));
  }
}
