package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.Reminder;
import app.siembra.store.ReminderMark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  private final Book book;
  private final Supplier<Moment> clock;
  private final Changes.Subscription listening;
  private volatile Changed changed = new Changed(0, Instant.EPOCH);
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
    changed = new Changed(changed.count() + 1, clock.get().now());
  }

  /// What is to be told now; empty most of the time. It counts as told from then on: a notice that
  /// does not reach its user is not repeated, and what it said still stands on Today.
  public Optional<Digest> look() {
    Moment now = clock.get();
    Changed latest = changed;
    Seen here = new Seen(now.today(), now.zone(), latest.count());
    Settings.Notifying set = book.read(Settings::values).notifying();
    if (here.equals(seen)
        || !set.hours().open(now.local(now.now()).toLocalTime())
        || here.differsOnlyInFacts(seen) && isUnderWay(latest, now)) {
      return Optional.empty();
    }
    List<Due> untold = untold(new Reminding(book).due(now), now.today());
    tell(untold);
    seen = here;
    return untold.isEmpty() ? Optional.empty() : Optional.of(new Digest(untold, set.names()));
  }

  /// A clock that was put back counts as rest.
  private static boolean isUnderWay(Changed latest, Moment now) {
    return now.now().isBefore(latest.at().plus(REST)) && !now.now().isBefore(latest.at());
  }

  private List<Due> untold(List<Due> all, LocalDate today) {
    Optional<LocalDate> first =
        all.stream().map(due -> due.reminder().due()).min(LocalDate::compareTo);
    Map<Reminder, ReminderMark> marks =
        first.stream()
            .flatMap(day -> book.read(stores -> stores.marks().reminders(day)).stream())
            .collect(Collectors.toMap(ReminderMark::reminder, Function.identity()));
    return all.stream().filter(due -> isUntold(marks.get(due.reminder()), today)).toList();
  }

  private static boolean isUntold(@Nullable ReminderMark mark, LocalDate today) {
    if (mark == null) {
      return true;
    }
    LocalDate until = mark.snoozedUntil();
    return !mark.dismissed() && (until == null ? !mark.notified() : !until.isAfter(today));
  }

  private void tell(List<Due> untold) {
    if (!untold.isEmpty()) {
      mark(untold, null);
    }
  }

  /// Tells what is in it again on that day, if it still waits then. No change set.
  public void later(Digest digest, LocalDate until) {
    mark(digest.due(), until);
  }

  private void mark(List<Due> told, @Nullable LocalDate until) {
    book.mark(
        stores ->
            told.forEach(
                due -> stores.marks().put(new ReminderMark(due.reminder(), true, until, false))));
  }

  /// Hears of changes no more.
  @Override
  public void close() {
    listening.unsubscribe();
  }
}
