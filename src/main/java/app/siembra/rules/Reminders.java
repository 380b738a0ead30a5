package app.siembra.rules;

import app.siembra.model.Cadence;
import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.Keeping;
import app.siembra.model.Reminder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one list of reminders (rule 11): the same facts on the same day give the same list, each
/// with an identity that stays as long as its facts do.
public final class Reminders {
  private static final int DAYS_TO_INTRODUCTION_OUTCOME = 10;

  private Reminders() {}

  /// What reminders are made of.
  ///
  /// @param few today's few
  /// @param dates those that are coming
  /// @param followUps all or the open ones
  /// @param help all or those not done or not thanked for
  /// @param introductions all or those without an outcome
  public record Facts(
      List<Listed> few,
      List<ComingDate> dates,
      Collection<FollowUp> followUps,
      Collection<Help> help,
      Collection<Introduction> introductions) {}

  /// The reminders of a day: gone quiet, dates, follow-ups, help promised, thanks pending,
  /// introductions; in each kind but the first the earliest first.
  public static List<Reminder> of(Facts facts, LocalDate today) {
    return Stream.of(
            facts.few().stream().map(Reminders::quiet),
            byDue(facts.dates(), Reminders::date),
            byDue(facts.followUps(), Reminders::followUp).filter(isDue(today)),
            byDue(facts.help(), Reminders::promised).filter(isDue(today)),
            byDue(facts.help(), Reminders::thanks).filter(isDue(today)),
            byDue(facts.introductions(), Reminders::introduction).filter(isDue(today)))
        .flatMap(reminders -> reminders)
        .toList();
  }

  private static <T> Stream<Reminder> byDue(
      Collection<T> facts, Function<T, Optional<Reminder>> reminder) {
    return facts.stream()
        .flatMap(fact -> reminder.apply(fact).stream())
        .sorted(Comparator.comparing(Reminder::due));
  }

  private static Predicate<Reminder> isDue(LocalDate today) {
    return reminder -> !reminder.due().isAfter(today);
  }

  /// Due on the first day on which the person counted as quiet, so that it is one reminder until
  /// they talk; or on that until which the user put them off, which they want to hear of anew.
  private static Reminder quiet(Listed listed) {
    Since since = Objects.requireNonNull(listed.standing().since());
    int days = listed.standing().threshold().days().orElseThrow();
    Keeping keeping = listed.line().keeping();
    LocalDate first = later(since.day().plusDays(days + 1L), keeping.snoozedUntil());
    return new Reminder(
        Reminder.Kind.QUIET,
        listed.id().value(),
        keeping.cadence() instanceof Cadence.Rest(LocalDate until) ? later(first, until) : first);
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other == null || day.isAfter(other) ? day : other;
  }

  private static Optional<Reminder> date(ComingDate coming) {
    return Optional.of(of(coming));
  }

  /// The reminder of a date, the same however many days ahead, or behind.
  public static Reminder of(ComingDate coming) {
    return new Reminder(Reminder.Kind.DATE, coming.person().value(), coming.on());
  }

  private static Optional<Reminder> followUp(FollowUp followUp) {
    return followUp.doneOn() == null
        ? Optional.of(new Reminder(Reminder.Kind.FOLLOW_UP, followUp.id().value(), followUp.due()))
        : Optional.empty();
  }

  private static Optional<Reminder> promised(Help help) {
    return help.state() == HelpState.PROMISED
        ? Optional.of(reminder(Reminder.Kind.HELP_PROMISED, help))
        : Optional.empty();
  }

  private static Optional<Reminder> thanks(Help help) {
    return help.isDone() && help.direction() == Direction.RECEIVED && !help.details().thanked()
        ? Optional.of(reminder(Reminder.Kind.THANKS_PENDING, help))
        : Optional.empty();
  }

  private static Reminder reminder(Reminder.Kind kind, Help help) {
    return new Reminder(kind, help.id().value(), help.details().on());
  }

  private static Optional<Reminder> introduction(Introduction introduction) {
    LocalDate introducedOn = introduction.introducedOn();
    return introducedOn == null || !introduction.isUntold()
        ? Optional.empty()
        : Optional.of(
            new Reminder(
                Reminder.Kind.INTRODUCTION,
                introduction.id().value(),
                introducedOn.plusDays(DAYS_TO_INTRODUCTION_OUTCOME)));
  }
}
