package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Those who have gone quiet on a day, as places in a [Crowd]. How things stand
/// is worked out in full for those alone who are asked for.
public final class QuietDay {
  private final Crowd crowd;
  private final LocalDate today;
  private final int[] places;
  private final List<Listed> others;
  private final int unsorted;

  /// @param unsorted how many of the others are
  /// @param fromFacts how things stand with those who have no place
  QuietDay(Crowd crowd, LocalDate today, int[] places, int unsorted, List<Listed> fromFacts) {
    this.crowd = crowd;
    this.today = today;
    this.places = places;
    this.others = fromFacts.stream().filter(listed -> listed.standing().goneQuiet()).toList();
    this.unsorted = unsorted + (int) fromFacts.stream().filter(QuietDay::isUnsorted).count();
  }

  private static boolean isUnsorted(Listed listed) {
    return listed.standing().state() == Standing.State.UNSORTED;
  }

  /// How many have gone quiet.
  public int size() {
    return places.length + others.size();
  }

  /// How many people of the book are unsorted.
  public int unsorted() {
    return unsorted;
  }

  /// All of them, in order (rule 4).
  public List<Listed> all() {
    return merged(Arrays.stream(places), Stream.of());
  }

  /// Those among whom the first ones are however they are picked (rule 4), in order: the first, the
  /// first from before, and these.
  ///
  /// @param most how many are picked or passed over
  /// @param also people of the book, gone quiet or not
  public List<Listed> foremost(int most, Collection<PersonLine> also) {
    Outlooks outlooks = crowd.outlooks();
    First usual = new First(most);
    First fromBefore = new First(most);
    for (int place : places) {
      int elapsed = outlooks.elapsed(place, today);
      First among = outlooks.isLongAgo(place, elapsed) ? fromBefore : usual;
      among.offer(outlooks.urgency(place, elapsed), elapsed, place);
    }
    return merged(
        IntStream.concat(usual.places(), fromBefore.places()),
        also.stream().filter(this::hasPlace).map(this::listed));
  }

  private List<Listed> merged(IntStream some, Stream<Listed> also) {
    Map<PersonId, Listed> each = new HashMap<>();
    Stream.of(some.mapToObj(crowd::line).map(this::listed), others.stream(), also)
        .flatMap(listed -> listed)
        .filter(listed -> listed.standing().goneQuiet())
        .forEach(listed -> each.put(listed.id(), listed));
    return each.values().stream().sorted(Quiet.order()).toList();
  }

  private Listed listed(PersonLine line) {
    return Quiet.listed(line, crowd.circles(), today);
  }

  /// The others have been worked out already.
  private boolean hasPlace(PersonLine line) {
    return Outlook.of(line, crowd.circles()).settledFrom() <= today.toEpochDay();
  }

  /// What the order looks at, with the place for the name: places are in order of name.
  private record Overdue(double urgency, int elapsed, int place) {
    private static final Comparator<Overdue> LAST_FIRST =
        Comparator.comparingDouble(Overdue::urgency)
            .thenComparingInt(Overdue::elapsed)
            .thenComparing(Comparator.comparingInt(Overdue::place).reversed());
  }

  /// The first few of many, who are offered in the order of their places.
  private static final class First {
    private final int most;
    private final PriorityQueue<Overdue> lastFirst = new PriorityQueue<>(Overdue.LAST_FIRST);

    /// @param most at least 1
    First(int most) {
      this.most = most;
    }

    void offer(double urgency, int elapsed, int place) {
      if (lastFirst.size() < most) {
        lastFirst.add(new Overdue(urgency, elapsed, place));
      } else if (isBefore(urgency, elapsed, lastFirst.element())) {
        lastFirst.remove();
        lastFirst.add(new Overdue(urgency, elapsed, place));
      }
    }

    /// A later place alone brings nobody forward.
    private static boolean isBefore(double urgency, int elapsed, Overdue last) {
      return urgency > last.urgency() || urgency == last.urgency() && elapsed > last.elapsed();
    }

    IntStream places() {
      return lastFirst.stream().mapToInt(Overdue::place);
    }
  }
}
