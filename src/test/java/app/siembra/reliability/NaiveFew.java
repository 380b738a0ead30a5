package app.siembra.reliability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Today's few (rule 4) written down a second time, by what was shown and done day by day.
final class NaiveFew {
  private static final int PLACES = 5;
  private static final int DAYS_SHOWN = 3;
  private static final int DAYS_LEFT_OFF = 28;

  private final Collection<NaiveQuiet> people;
  private final Map<NaiveQuiet, Seen> seen = new HashMap<>();
  private final Map<YearMonth, NaiveQuiet> fromBefore = new HashMap<>();

  /// What came of offering one person.
  private static final class Seen {
    private int idle;
    private @Nullable LocalDate shownOn;
    private @Nullable LocalDate actedOn;
    private @Nullable LocalDate spentOn;
    private @Nullable LocalDate leftOffUntil;

    private boolean isOpen(LocalDate today) {
      boolean leftOff =
          leftOffUntil != null && !today.isAfter(leftOffUntil) && !today.equals(shownOn);
      return !today.equals(actedOn) && !leftOff;
    }
  }

  /// @param people everybody, also those who come later
  NaiveFew(Collection<NaiveQuiet> people) {
    this.people = people;
  }

  /// The few of a day, in order.
  List<NaiveQuiet> on(LocalDate today) {
    List<NaiveQuiet> open =
        NaiveQuiet.goneQuiet(List.copyOf(people), today).stream()
            .filter(person -> seen(person).isOpen(today))
            .toList();
    NaiveQuiet ofThisMonth = fromBefore.get(YearMonth.from(today));
    NaiveQuiet longAgo =
        ofThisMonth != null
            ? ofThisMonth
            : open.stream().filter(person -> person.isLongAgo(today)).findFirst().orElse(null);
    List<NaiveQuiet> offered =
        open.stream().filter(person -> !person.isLongAgo(today) || person == longAgo).toList();
    long spent = seen.values().stream().filter(each -> today.equals(each.spentOn)).count();
    List<NaiveQuiet> few =
        Stream.concat(
                offered.stream().filter(person -> today.equals(seen(person).shownOn)),
                offered.stream().filter(person -> !today.equals(seen(person).shownOn)))
            .limit(Math.max(0, PLACES - spent))
            .toList();
    List<NaiveQuiet> ordered = new ArrayList<>(open);
    ordered.retainAll(few);
    return ordered;
  }

  /// The window showed them.
  void shown(List<NaiveQuiet> few, LocalDate today) {
    for (NaiveQuiet person : few) {
      Seen of = seen(person);
      if (!today.equals(of.shownOn)) {
        of.shownOn = today;
        of.idle = (of.idle + 1) % DAYS_SHOWN;
        of.leftOffUntil = of.idle == 0 ? today.plusDays(DAYS_LEFT_OFF) : of.leftOffUntil;
      }
      if (person.isLongAgo(today)) {
        fromBefore.putIfAbsent(YearMonth.from(today), person);
      }
    }
  }

  /// The user did something about them, of whom some may have gone quiet until then.
  void acted(List<NaiveQuiet> upon, LocalDate today) {
    List<NaiveQuiet> quiet = upon.stream().filter(each -> each.hasGoneQuiet(today)).toList();
    if (!quiet.isEmpty() && !people.isEmpty()) {
      List<NaiveQuiet> few = on(today);
      for (NaiveQuiet person : quiet) {
        Seen of = seen(person);
        of.actedOn = today;
        of.idle = 0;
        of.leftOffUntil = null;
        of.spentOn = few.contains(person) || today.equals(of.shownOn) ? today : of.spentOn;
      }
    }
  }

  private Seen seen(NaiveQuiet person) {
    return seen.computeIfAbsent(person, _ -> new Seen());
  }
}
