package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Outlook;
import app.siembra.rules.Quiet;
import app.siembra.rules.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// Those who have gone quiet on a day, as places in the [Outlooks] of everybody. How things stand
/// is worked out in full for those alone who are asked for.
final class QuietDay {
  private final Outlooks outlooks;
  private final LocalDate today;
  private final int[] places;
  private final List<Listed> others;
  private final int unsorted;

  /// @param unsorted how many of the others are
  /// @param fromFacts how things stand with those who have no place
  QuietDay(Outlooks outlooks, LocalDate today, int[] places, int unsorted, List<Listed> fromFacts) {
    this.outlooks = outlooks;
    this.today = today;
    this.places = places;
    this.others = fromFacts.stream().filter(listed -> listed.standing().goneQuiet()).toList();
    this.unsorted = unsorted + (int) fromFacts.stream().filter(QuietDay::isUnsorted).count();
  }

  private static boolean isUnsorted(Listed listed) {
    return listed.standing().state() == Standing.State.UNSORTED;
  }

  /// How many have gone quiet.
  int size() {
    return places.length + others.size();
  }

  /// How many people of the book are unsorted.
  int unsorted() {
    return unsorted;
  }

  /// All of them, in order (rule 4).
  List<Listed> all() {
    return merged(Arrays.stream(places).mapToObj(this::ranked), Stream.of());
  }

  /// Those among whom the first ones are however they are picked (rule 4), in order: the first, the
  /// first from before, and these.
  ///
  /// @param most how many are picked or passed over
  /// @param also people of the book, gone quiet or not
  List<Listed> foremost(int most, Collection<PersonLine> also) {
    First usual = new First(most);
    First fromBefore = new First(most);
    for (int place : places) {
      Ranked ranked = ranked(place);
      (ranked.longAgo() ? fromBefore : usual).offer(ranked);
    }
    return merged(
        Stream.concat(usual.ranked(), fromBefore.ranked()),
        also.stream().filter(this::hasPlace).map(this::listed));
  }

  private List<Listed> merged(Stream<Ranked> ranked, Stream<Listed> also) {
    Map<PersonId, Listed> each = new HashMap<>();
    Stream.of(ranked.map(this::listed), others.stream(), also)
        .flatMap(listed -> listed)
        .filter(listed -> listed.standing().goneQuiet())
        .forEach(listed -> each.put(listed.id(), listed));
    return each.values().stream().sorted(Quiet.order()).toList();
  }

  private Listed listed(Ranked ranked) {
    return listed(outlooks.line(ranked.place()));
  }

  private Listed listed(PersonLine line) {
    return Quiet.listed(line, outlooks.circles(), today);
  }

  /// The others have been worked out already.
  private boolean hasPlace(PersonLine line) {
    return Outlook.of(line, outlooks.circles()).settledFrom() <= today.toEpochDay();
  }

  private Ranked ranked(int place) {
    Outlook outlook = outlooks.at(place);
    int elapsed = (int) today.toEpochDay() - outlook.since();
    return new Ranked(
        Quiet.urgency(elapsed, outlook.limit(), outlook.starred()),
        elapsed,
        place,
        elapsed > outlook.longAgoAfter());
  }

  /// What the order looks at, with the place for the name: the outlooks are in order of name.
  private record Ranked(double urgency, int elapsed, int place, boolean longAgo)
      implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparingDouble(Ranked::urgency)
            .thenComparingInt(Ranked::elapsed)
            .reversed()
            .thenComparingInt(Ranked::place);

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }
  }

  /// The first few of many.
  private static final class First {
    private final int most;
    private final PriorityQueue<Ranked> lastFirst = new PriorityQueue<>(Collections.reverseOrder());

    First(int most) {
      this.most = most;
    }

    void offer(Ranked ranked) {
      if (lastFirst.size() < most) {
        lastFirst.add(ranked);
      } else if (!lastFirst.isEmpty() && ranked.compareTo(lastFirst.peek()) < 0) {
        lastFirst.poll();
        lastFirst.add(ranked);
      }
    }

    Stream<Ranked> ranked() {
      return lastFirst.stream();
    }
  }
}
