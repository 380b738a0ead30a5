package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.model.Reminder;
import app.siembra.service.Digest;
import app.siembra.service.Due;
import app.siembra.service.QuietRow;
import app.siembra.service.Reminding;
import app.siembra.service.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A network that is lived on day by day while somebody is told what waits, with a start anew every
/// week and days that are slept over: whatever is told is what rule 11 says when it is worked out
/// from the raw facts by somebody else, without what was told before.
final class ReminderYearsTest {
  private static final int DAYS_ASLEEP = 3;

  @TempDir Path folder;

  private final int days = Integer.getInteger("siembra.days", Dose.of(28, 730));
  private final Set<Reminder> told = new HashSet<>();
  private Moment now = Neighbourhood.at(LocalDate.EPOCH);
  private Neighbourhood place;
  private NaiveFew few;
  private NaiveReminders naive;
  private Scheduler scheduler;
  private Random random;

  @Test
  void eachReminderIsToldOnceAndNoneIsMissed() {
    long seed = Long.getLong("siembra.seed", System.nanoTime());
    System.out.printf("%d days of reminders, -Dsiembra.seed=%d%n", days, seed);
    random = new Random(seed);
    // A common year and a leap year both have their last day of February within a short dose.
    LocalDate begin = LocalDate.of(random.nextBoolean() ? 2027 : 2028, 2, 5);
    place = new Neighbourhood(folder, random);
    place.begin(begin);
    few = place.offered();
    naive = new NaiveReminders(place.known(), few);
    Set<Reminder> dates = dates(begin);
    Intentions intentions = new Intentions(place, naive, random);
    scheduler = place.services().scheduler(() -> now);
    int lived = 0;
    LocalDate today = begin;
    for (; lived < days; today = today.plusDays(1)) {
      if (random.nextInt(10) == 0) {
        today = today.plusDays(random.nextInt(DAYS_ASLEEP) + 1);
      }
      live(today, intentions, lived++ % 7 == 6);
    }
    place.close();

    LocalDate end = today;
    dates.removeIf(date -> !date.due().isBefore(end) || naive.wasGreeted(date));
    assertThat(told).containsAll(dates);
    System.out.printf("%d reminders were told once each%n", told.size());
  }

  private void live(LocalDate today, Intentions intentions, boolean restart) {
    lookAt(today, "07:00", false);
    lookAt(today, "09:00", true);
    if (random.nextInt(3) > 0) {
      show(today);
    }
    place.live(today);
    for (int i = 0; i < 3; i++) {
      intentions.happen(today);
    }
    if (restart) {
      boolean early = random.nextBoolean();
      startAnew();
      lookAt(today, early ? "08:59" : "12:01", !early);
    }
    lookAt(today, "20:00", true);
    lookAt(today, "20:01", true);
    lookAt(today, "22:30", false);
  }

  private void startAnew() {
    scheduler.close();
    place.restart();
    scheduler = place.services().scheduler(() -> now);
  }

  private void lookAt(LocalDate today, String time, boolean open) {
    now = Neighbourhood.at(today, LocalTime.parse(time));
    Optional<Digest> digest = scheduler.look();
    List<Reminder> all =
        digest.stream().flatMap(each -> each.due().stream()).map(Due::reminder).toList();
    if (open) {
      Set<Reminder> expected = naive.on(today);
      expected.removeAll(told);
      assertThat(all).as("%s %s", today, time).containsExactlyInAnyOrderElementsOf(expected);
      told.addAll(expected);
    } else {
      assertThat(all).as("%s %s", today, time).isEmpty();
    }
  }

  /// The window is open, and shows today's few.
  private void show(LocalDate today) {
    Reminding reminding = place.services().reminding();
    List<QuietRow> rows = reminding.quiet(false, now);
    List<NaiveQuiet> expected = few.on(today);
    assertThat(rows.stream().map(row -> row.id().value()))
        .as("few on %s", today)
        .containsExactlyElementsOf(expected.stream().map(each -> each.id).toList());
    reminding.shown(rows, now);
    few.shown(expected, today);
  }

  /// The dates of those who are there from the beginning, for some years.
  private Set<Reminder> dates(LocalDate begin) {
    Set<Reminder> dates = new HashSet<>();
    for (NaiveQuiet person : List.copyOf(place.known())) {
      for (LocalDate day = begin.plusDays(DAYS_ASLEEP);
          day.isBefore(begin.plusYears(3));
          day = day.plusDays(1)) {
        if (NaiveReminders.comesRound(person, day)) {
          dates.add(new Reminder(Reminder.Kind.DATE, person.id, day));
        }
      }
    }
    return dates;
  }
}
