package app.siembra.reliability;

import app.siembra.model.Reminder;
import app.siembra.model.Reminder.Kind;
import app.siembra.model.Repeat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rule 11 written down a second time: what waits on a day, from the raw facts.
final class NaiveReminders {
  private static final int DAYS_AHEAD = 7;
  private static final int DAYS_TO_OUTCOME = 10;

  private final Collection<NaiveQuiet> people;
  private final NaiveFew few;

  /// What was said and is not done yet, by its number.
  final Map<Long, Said> said = new HashMap<>();

  /// Help that was promised, and help to thank for: by its number the day it is of.
  final Map<Long, LocalDate> promised = new HashMap<>();

  final Map<Long, LocalDate> unthanked = new HashMap<>();

  /// When people were introduced of whom nothing was heard since, by the number of it.
  final Map<Long, LocalDate> introduced = new HashMap<>();

  private final Set<Reminder> greeted = new HashSet<>();

  /// A follow-up.
  record Said(LocalDate due, @Nullable Repeat repeat) {
    /// When it is to be done again: counted from its first day, or from when it is done.
    LocalDate next(LocalDate today) {
      LocalDate since = repeat.since();
      LocalDate latest = since == null || today.isAfter(due) ? today : due;
      for (int times = 1; ; times++) {
        LocalDate next = after(since == null ? today : since, times * repeat.every());
        if (next.isAfter(latest)) {
          return next;
        }
      }
    }

    private LocalDate after(LocalDate from, int many) {
      return switch (repeat.unit()) {
        case DAYS -> from.plusDays(many);
        case WEEKS -> from.plusWeeks(many);
        case MONTHS -> from.plusMonths(many);
        case YEARS -> from.plusYears(many);
      };
    }
  }

  /// @param people everybody, also those who come later
  NaiveReminders(Collection<NaiveQuiet> people, NaiveFew few) {
    this.people = people;
    this.few = few;
  }

  Set<Reminder> on(LocalDate today) {
    Set<Reminder> all = new HashSet<>();
    for (NaiveQuiet person : few.on(today)) {
      all.add(new Reminder(Kind.QUIET, person.id, person.quietFrom(today)));
    }
    for (NaiveQuiet person : people) {
      for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
        if (comesRound(person, today.plusDays(ahead))) {
          all.add(new Reminder(Kind.DATE, person.id, today.plusDays(ahead)));
        }
      }
    }
    all.removeAll(greeted);
    said.forEach((id, one) -> all.add(new Reminder(Kind.FOLLOW_UP, id, one.due)));
    promised.forEach((id, day) -> all.add(new Reminder(Kind.HELP_PROMISED, id, day)));
    unthanked.forEach((id, day) -> all.add(new Reminder(Kind.THANKS_PENDING, id, day)));
    introduced.forEach(
        (id, day) -> all.add(new Reminder(Kind.INTRODUCTION, id, day.plusDays(DAYS_TO_OUTCOME))));
    all.removeIf(one -> one.kind() != Kind.DATE && one.due().isAfter(today));
    return all;
  }

  /// Whether one of their dates falls on that day.
  static boolean comesRound(NaiveQuiet person, LocalDate day) {
    boolean last = !day.isLeapYear() && MonthDay.from(day).equals(MonthDay.of(2, 28));
    return person.dates.contains(MonthDay.from(day))
        || last && person.dates.contains(MonthDay.of(2, 29));
  }

  /// They were greeted for that.
  void greeted(Reminder date) {
    greeted.add(date);
  }

  boolean wasGreeted(Reminder date) {
    return greeted.contains(date);
  }
}
