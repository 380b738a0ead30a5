package app.siembra.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a person was offered among today's few, and what came of it (rule 4).
///
/// @param shown the days on which the window showed them, each once
/// @param acts the days on which the user acted upon them: reach, log, later, no reminders, open
/// @param spentOn the last day on which they were acted upon while they were one of today's few, so
///   that nobody takes their place on that day; or null
/// @param fromBeforeOn the last day on which they were offered as somebody from before, or null
public record Marks(
    List<LocalDate> shown,
    List<LocalDate> acts,
    @Nullable LocalDate spentOn,
    @Nullable LocalDate fromBeforeOn) {
  /// Never offered.
  public static final Marks NONE = new Marks(List.of(), List.of(), null, null);

  private static final int DAYS_SHOWN = 3;
  private static final int DAYS_LEFT_OFF = 28;

  public Marks {
    shown = shown.stream().distinct().sorted().toList();
    acts = acts.stream().distinct().sorted().toList();
  }

  /// Whether they were shown on that day.
  boolean shownOn(LocalDate day) {
    return shown.contains(day);
  }

  /// Whether they were acted upon on that day.
  boolean actedOn(LocalDate day) {
    return acts.contains(day);
  }

  /// Whether they took one of that day's places and have been seen to.
  boolean spent(LocalDate day) {
    return day.equals(spentOn) || (shownOn(day) && actedOn(day));
  }

  /// Whether they were the one from before of the month of that day.
  boolean fromBeforeInMonthOf(LocalDate day) {
    return fromBeforeOn != null
        && !fromBeforeOn.isAfter(day)
        && YearMonth.from(fromBeforeOn).equals(YearMonth.from(day));
  }

  /// Whether they were shown and not acted upon, as far as these marks tell: on how many days before
  /// counts too.
  public boolean isWithoutAct() {
    return !shown.isEmpty() && acts.isEmpty();
  }

  /// Whether they have been shown on three days with no act since, and the days off after the third
  /// still last.
  boolean leftOff(LocalDate today) {
    List<LocalDate> idle =
        shown.stream().filter(day -> acts.isEmpty() || day.isAfter(acts.getLast())).toList();
    if (idle.isEmpty() || idle.size() % DAYS_SHOWN != 0) {
      return false;
    }
    LocalDate third = idle.getLast();
    return today.isAfter(third) && !today.isAfter(third.plusDays(DAYS_LEFT_OFF));
  }
}
