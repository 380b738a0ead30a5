package app.siembra.rules;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The few people who are offered today out of all who have gone quiet (rule 4): the same all day,
/// nobody for ever.
///
/// Who was shown today keeps the place, and who has been seen to today leaves it empty. Of those
/// from long ago one a month is among the few.
public final class TodaysFew {
  /// How many a day by default.
  public static final int DEFAULT = 5;

  /// The most a day that can be set; the least is 1.
  public static final int MOST = 9;

  private TodaysFew() {}

  /// Whether somebody with these marks is not offered today, however quiet they are.
  public static boolean isPassedOver(Marks marks, LocalDate today) {
    return !isOpen(marks, today);
  }

  /// Whether somebody with these marks may be offered today before others who come first.
  public static boolean mayKeepPlace(Marks marks, LocalDate today) {
    return marks.shownOn(today) || marks.fromBeforeInMonthOf(today);
  }

  /// Today's few, in the order given.
  ///
  /// @param goneQuiet all who have gone quiet today, in [Quiet#order()]
  /// @param marks of everybody who was shown or acted upon in the last month, gone quiet or not
  /// @param places how many a day
  public static List<Listed> pick(
      List<Listed> goneQuiet, Map<PersonId, Marks> marks, int places, LocalDate today) {
    List<Listed> open =
        goneQuiet.stream().filter(listed -> isOpen(marksOf(marks, listed), today)).toList();
    Optional<PersonId> fromBefore = fromBefore(open, marks, today);
    Set<PersonId> picked =
        Stream.concat(
                open.stream().filter(listed -> marksOf(marks, listed).shownOn(today)),
                open.stream())
            .filter(listed -> !listed.longAgo() || fromBefore.equals(Optional.of(listed.id())))
            .map(Listed::id)
            .distinct()
            .limit(Math.max(0, places - spent(marks, today)))
            .collect(Collectors.toSet());
    return open.stream().filter(listed -> picked.contains(listed.id())).toList();
  }

  private static boolean isOpen(Marks marks, LocalDate today) {
    return !marks.actedOn(today) && !marks.leftOff(today);
  }

  private static long spent(Map<PersonId, Marks> marks, LocalDate today) {
    return marks.values().stream().filter(mark -> mark.spent(today)).count();
  }

  /// The one from long ago of this month: who was offered as such in it, else the first who can be.
  private static Optional<PersonId> fromBefore(
      List<Listed> open, Map<PersonId, Marks> marks, LocalDate today) {
    Optional<PersonId> ofThisMonth =
        marks.entrySet().stream()
            .filter(entry -> entry.getValue().fromBeforeInMonthOf(today))
            .map(Map.Entry::getKey)
            .min(PersonId::compareTo);
    return ofThisMonth.or(() -> open.stream().filter(Listed::longAgo).map(Listed::id).findFirst());
  }

  private static Marks marksOf(Map<PersonId, Marks> marks, Listed listed) {
    return marks.getOrDefault(listed.id(), Marks.NONE);
  }
}
