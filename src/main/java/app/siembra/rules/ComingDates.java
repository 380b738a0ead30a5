package app.siembra.rules;

import app.siembra.model.Fold;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dates that come round in the next days (rule 11).
public final class ComingDates {
  /// How many days ahead by default.
  public static final int DAYS_AHEAD = 7;

  private ComingDates() {}

  /// A date of a person.
  ///
  /// @param folded the folded name of the person, for the order
  public record Dated(PersonId person, String folded, boolean deceased, SpecialDate date) {
    /// The dates of a person.
    public static Stream<Dated> of(Person person) {
      String folded = Fold.of(person.displayName());
      boolean deceased = person.keeping().death() != null;
      return person.card().dates().stream()
          .map(date -> new Dated(person.id(), folded, deceased, date));
    }
  }

  /// The dates from today to so many days ahead, by day, then by name.
  ///
  /// @param deceasedToo whether those of the deceased are asked for
  public static List<ComingDate> upcoming(
      Collection<Dated> dates, LocalDate today, int daysAhead, boolean deceasedToo) {
    LocalDate end = today.plusDays(daysAhead);
    return dates.stream()
        .filter(dated -> deceasedToo || !dated.deceased())
        .sorted(Comparator.comparing(Dated::folded).thenComparing(Dated::person))
        .flatMap(dated -> coming(dated, today).stream())
        .filter(coming -> !coming.on().isAfter(end))
        .sorted(Comparator.comparing(ComingDate::on))
        .toList();
  }

  /// Those of these dates for which nobody was greeted yet: each greeting is for the first date of
  /// its person on its day or after it that no earlier greeting was for.
  ///
  /// @param dates by day, from that of the first greeting on
  /// @param greetings the earliest first
  public static List<ComingDate> toGreet(List<ComingDate> dates, List<Greeting> greetings) {
    List<ComingDate> left = new ArrayList<>(dates);
    for (Greeting greeting : greetings) {
      left.stream()
          .filter(coming -> coming.person().equals(greeting.person()))
          .filter(coming -> !coming.on().isBefore(greeting.on()))
          .findFirst()
          .ifPresent(left::remove);
    }
    return left;
  }

  /// The next day, today included, on which a date falls; empty where its month or day is unknown.
  /// 29 February falls on 28 February in common years.
  public static Optional<LocalDate> next(PartialDate date, LocalDate today) {
    return date.toMonthDay().map(day -> next(day, today));
  }

  private static LocalDate next(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }

  private static Optional<ComingDate> coming(Dated dated, LocalDate today) {
    PartialDate date = dated.date().date();
    return date == null
        ? Optional.empty()
        : next(date, today)
            .map(
                on ->
                    new ComingDate(
                        dated.person(),
                        dated.date(),
                        on,
                        dated.deceased() ? null : years(date, on)));
  }

  private static @Nullable Integer years(PartialDate date, LocalDate on) {
    Integer year = date.year();
    return year == null || year >= on.getYear() ? null : Integer.valueOf(on.getYear() - year);
  }
}
