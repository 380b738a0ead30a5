package app.siembra.reliability;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Rules 1 to 4 written down a second time, as plainly as they read and with nothing of the
/// program's own: what one person's state is, from the raw facts.
final class NaiveQuiet {
  final long id;
  final String foldedName;
  final TreeSet<LocalDate> contacts = new TreeSet<>();

  /// Whether the user has written anything of them, contact or not.
  boolean written;

  private @Nullable LocalDate sortedOn;

  boolean starred;
  @Nullable Integer chosen;
  boolean resting;
  @Nullable LocalDate restUntil;
  @Nullable LocalDate snoozedUntil;

  /// Days of the circles; the second list holds those that the user has set themself.
  final List<Integer> circles = new ArrayList<>();

  final List<Integer> setCircles = new ArrayList<>();

  /// Days of the year that come round: birthday and others.
  final List<MonthDay> dates = new ArrayList<>();

  NaiveQuiet(long id, String foldedName) {
    this.id = id;
    this.foldedName = foldedName;
  }

  /// Something changed on that day: are they sorted, and since when?
  void changed(LocalDate today) {
    boolean sorted = starred || chosen != null || !circles.isEmpty() || written;
    sortedOn = !sorted ? null : sortedOn == null ? today : sortedOn;
  }

  /// One who has gone quiet.
  record Row(long id, String state, int elapsed, int threshold) {}

  /// Those of them who have gone quiet on a day, in the order of rule 4.
  static List<NaiveQuiet> goneQuiet(List<NaiveQuiet> people, LocalDate today) {
    return people.stream()
        .filter(person -> person.hasGoneQuiet(today))
        .map(person -> new Placed(person, person.urgency(today), person.elapsed(today)))
        .sorted(
            Comparator.comparingDouble((Placed placed) -> -placed.urgency)
                .thenComparingInt(placed -> -placed.elapsed)
                .thenComparing(placed -> placed.person.foldedName)
                .thenComparingLong(placed -> placed.person.id))
        .map(Placed::person)
        .toList();
  }

  private record Placed(NaiveQuiet person, double urgency, int elapsed) {}

  boolean hasGoneQuiet(LocalDate today) {
    String state = state(today);
    return state.equals("QUIET") || state.equals("FADING");
  }

  Row row(LocalDate today) {
    return new Row(id, state(today), elapsed(today), threshold(today));
  }

  /// Longer ago than that anybody would miss it (rule 4).
  boolean isLongAgo(LocalDate today) {
    return elapsed(today) > Math.max(365, 3 * threshold(today)) && !starred && chosen == null;
  }

  /// The first day on which they count as quiet: one reminder until they talk, and another one when
  /// the time they were put off or left alone for is over (rule 11).
  LocalDate quietFrom(LocalDate today) {
    LocalDate last = contacts.floor(today);
    LocalDate since = last == null ? sortedOn : last;
    LocalDate first = since.plusDays(threshold(today) + 1L);
    first = snoozedUntil != null && snoozedUntil.isAfter(first) ? snoozedUntil : first;
    return resting && restUntil.isAfter(first) ? restUntil : first;
  }

  private double urgency(LocalDate today) {
    return Math.min((double) elapsed(today) / threshold(today), 3) * (starred ? 2 : 1);
  }

  private int elapsed(LocalDate today) {
    LocalDate last = contacts.floor(today);
    LocalDate since = last == null ? sortedOn : last;
    return since == null ? 0 : (int) (today.toEpochDay() - since.toEpochDay());
  }

  private String state(LocalDate today) {
    if (resting && (restUntil == null || restUntil.isAfter(today))) {
      return "RESTING";
    }
    if (sortedOn == null || sortedOn.isAfter(today)) {
      return "UNSORTED";
    }
    double ratio = (double) elapsed(today) / threshold(today);
    if (ratio > 1 && snoozedUntil != null && snoozedUntil.isAfter(today)) {
      return "SNOOZED";
    }
    return ratio <= 0.8 ? "IN_TOUCH" : ratio <= 1 ? "DUE_SOON" : ratio <= 2 ? "QUIET" : "FADING";
  }

  private int threshold(LocalDate today) {
    if (chosen != null) {
      return chosen;
    }
    List<LocalDate> days = new ArrayList<>(contacts.headSet(today, true));
    List<Integer> gaps = new ArrayList<>();
    for (int i = Math.max(1, days.size() - 12); i < days.size(); i++) {
      gaps.add((int) (days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()));
    }
    boolean learned =
        gaps.size() >= 3 && days.getLast().toEpochDay() - days.getFirst().toEpochDay() >= 42;
    if (!learned) {
      return circles.isEmpty() ? 120 : Collections.min(circles);
    }
    int typical = typical(gaps);
    List<Integer> sorted = new ArrayList<>(gaps);
    Collections.sort(sorted);
    double days2 = Math.max(2.0 * typical, 1.25 * sorted.get(sorted.size() - 2));
    int threshold = Math.max((int) Math.ceil(days2), starred ? 7 : 14);
    threshold = Math.min(threshold, Math.max(365, (int) Math.ceil(1.25 * typical)));
    for (int set : setCircles) {
      threshold = Math.min(threshold, set);
    }
    return threshold;
  }

  private static int typical(List<Integer> gaps) {
    double total = 0;
    for (int i = 0; i < gaps.size(); i++) {
      total += Math.pow(2, -(gaps.size() - 1 - i) / 4.0);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(gaps::get));
    double running = 0;
    for (int place : order) {
      running += Math.pow(2, -(gaps.size() - 1 - place) / 4.0);
      if (running >= total / 2) {
        return gaps.get(place);
      }
    }
    throw new AssertionError("no gaps");
  }
}
