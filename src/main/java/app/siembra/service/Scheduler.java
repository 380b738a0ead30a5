package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.Reminder;
import app.siembra.rules.ComingDate;
import app.siembra.rules.Reminders;
import app.siembra.store.ReminderMark;
import app.siembra.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says when the user is to be told what waits, and of each reminder only once (rule 11), also
/// across restarts.
///
/// It is to be asked every minute. What a day brings depends on the facts, the day and the zone
/// alone; so it looks at the facts where one of these is another one than when it looked last: at
/// the start, after midnight, when a computer wakes, when the zone or the clock was changed, and
/// after each change of facts, once these have come to rest. Outside the
/// [app.siembra.rules.NoticeHours] it waits, so that what was missed meanwhile comes at once and
/// together.
public final class Scheduler implements AutoCloseable {
  /// So long nothing changes before what changes brought is told: whoever is writing is not
  /// interrupted.
  static final Duration REST = Duration.ofMinutes(10);

  /// A date that passed longer ago is not told any more.
  private static final int MOST_DAYS_MISSED = 30;

  private static final String LOOKED_ON = "reminders-looked-on";

  private final Book book;
  private final Supplier<Moment> clock;
  private final Changes.Subscription listening;
  private final AtomicReference<Changed> changed =
      new AtomicReference<>(new Changed(0, Instant.EPOCH));
  private @Nullable Seen seen;

  /// How many changes there have been, and when the last one was.
  private record Changed(long count, Instant at) {}

  /// What the last look depended on.
  private record Seen(LocalDate today, ZoneId zone, long changes) {
    boolean differsOnlyInFacts(@Nullable Seen other) {
      return other != null && today.equals(other.today) && zone.equals(other.zone);
    }
  }

  Scheduler(Book book, Supplier<Moment> clock) {
    this.book = book;
    this.clock = clock;
    this.listening = book.changes().subscribe(_ -> count());
  }

  private void count() {
    Instant now = clock.get().now();
    changed.updateAndGet(before -> new Changed(before.count() + 1, now));
  }

  /// What is to be told now; empty most of the time. It counts as told from then on: a notice that
  /// does not reach its user is not repeated, and what it said still stands on Today.
  public Optional<Digest> look() {
    Moment now = clock.get();
    Changed latest = Objects.requireNonNull(changed.get());
    Seen here = new Seen(now.today(), now.zone(), latest.count());
    Settings.Notifying set = book.read(Settings::values).notifying();
    if (here.equals(seen)
        || !set.hours().open(now.local(now.now()).toLocalTime())
        || here.differsOnlyInFacts(seen) && isUnderWay(latest, now)) {
      return Optional.empty();
    }
    List<Due> waiting =
        Stream.concat(new Reminding(book).due(now).stream(), missed(now.today()).stream())
            .distinct()
            .toList();
    List<Due> untold = untold(waiting, now.today());
    tell(untold, now.today());
    seen = here;
    return untold.isEmpty() ? Optional.empty() : Optional.of(new Digest(untold, set.names()));
  }

  /// A clock that was put back counts as rest.
  private static boolean isUnderWay(Changed latest, Moment now) {
    return now.now().isBefore(latest.at().plus(REST)) && !now.now().isBefore(latest.at());
  }

  private List<Due> untold(List<Due> all, LocalDate today) {
    Map<Reminder, ReminderMark> marks = book.read(stores -> marks(stores, all));
    return all.stream().filter(due -> isUntold(marks.get(due.reminder()), today)).toList();
  }

  private static Map<Reminder, ReminderMark> marks(Stores stores, List<Due> all) {
    return all.stream()
        .map(due -> due.reminder().due())
        .min(LocalDate::compareTo)
        .map(day -> stores.marks().reminders(day))
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(ReminderMark::reminder, Function.identity()));
  }

  private static boolean isUntold(@Nullable ReminderMark mark, LocalDate today) {
    if (mark == null) {
      return true;
    }
    LocalDate until = mark.snoozedUntil();
    return !isDismissed(mark) && (until == null ? !mark.notified() : !until.isAfter(today));
  }

  /// The dates that came and went since it looked last, as while the computer slept: they are on no
  /// list of what is coming.
  private List<Due> missed(LocalDate today) {
    return book.read(
        stores -> {
          LocalDate looked = lookedOn(stores).orElse(today);
          LocalDate earliest = today.minusDays(MOST_DAYS_MISSED);
          LocalDate from = looked.isBefore(earliest) ? earliest : looked;
          return from.isBefore(today)
              ? new DatesToGreet(stores, today)
                      .between(from, today.minusDays(1), Settings.values(stores).dateLeadDays())
                      .stream()
                      .map(this::missed)
                      .toList()
              : List.of();
        });
  }

  private Due missed(ComingDate date) {
    return new Due(Reminders.of(date), List.of(book.named(date.person())), true);
  }

  private static Optional<LocalDate> lookedOn(Stores stores) {
    return stores.memory().find(LOOKED_ON).map(LocalDate::parse);
  }

  private void tell(List<Due> untold, LocalDate today) {
    boolean known = book.read(Scheduler::lookedOn).filter(today::equals).isPresent();
    if (!untold.isEmpty() || !known) {
      book.mark(
          stores -> {
            stores.memory().put(LOOKED_ON, today.toString());
            mark(stores, untold, null);
          });
    }
  }

  /// Tells what is in it again on that day, if it still waits then and has not been dismissed. No
  /// change set.
  public void later(Digest digest, LocalDate until) {
    book.mark(
        stores -> {
          Map<Reminder, ReminderMark> marks = marks(stores, digest.due());
          mark(
              stores,
              digest.due().stream().filter(due -> !isDismissed(marks.get(due.reminder()))).toList(),
              until);
        });
  }

  private static boolean isDismissed(@Nullable ReminderMark mark) {
    return mark != null && mark.dismissed();
  }

  private static void mark(Stores stores, List<Due> told, @Nullable LocalDate until) {
    told.forEach(due -> stores.marks().put(new ReminderMark(due.reminder(), true, until, false)));
  }

  /// Hears of changes no more.
  @Override
  public void close() {
    listening.unsubscribe();
  }
}
