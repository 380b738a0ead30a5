package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.Reminder;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDates;
import app.siembra.service.Digest;
import app.siembra.service.Due;
import app.siembra.service.Scheduler;
import app.siembra.service.Services;
import app.siembra.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two years, a leap year among them, by a clock that jumps: asleep for up to three days, set a day
/// on or back, both changes of summer time, journeys across the date line, starts anew.
final class ClockTest {
  private static final Instant BEGIN = Instant.parse("2027-01-05T09:00:00Z");
  private static final Instant END = Instant.parse("2029-01-05T09:00:00Z");
  private static final List<ZoneId> ZONES =
      Stream.of("Europe/Madrid", "Asia/Tokyo", "Pacific/Honolulu", "Pacific/Apia", "America/Lima")
          .map(ZoneId::of)
          .toList();

  @TempDir Path folder;

  private final Map<PersonId, MonthDay> birthdays = new HashMap<>();
  private final Map<Long, LocalDate> followUps = new HashMap<>();
  private final Set<Long> quiet = new HashSet<>();
  private final Map<Reminder, Integer> notified = new HashMap<>();
  private final Map<Reminder, LocalDate> first = new HashMap<>();
  private Moment moment = new Moment(BEGIN, home(), LocalDate.ofInstant(BEGIN, home()));

  @Test
  void whateverTheClockDoesEachReminderComesOnceAndNoneIsLost() {
    long seed = Long.getLong("siembra.seed", System.nanoTime());
    System.out.printf("two years of a clock, -Dsiembra.seed=%d%n", seed);
    Random random = new Random(seed);
    Database database = NetworkOpening.open(folder);
    Services services = new Services(database, "ES");
    begin(services, random);

    Scheduler scheduler = services.scheduler(() -> moment);
    Instant now = BEGIN;
    LocalDate latest = LocalDate.MIN;
    while (now.isBefore(END)) {
      ZoneId zone = random.nextInt(50) == 0 ? ZONES.get(random.nextInt(ZONES.size())) : home();
      int wrong = random.nextInt(200);
      Instant shown = now.plus(wrong == 0 ? 1 : wrong == 1 ? -1 : 0, ChronoUnit.DAYS);
      moment = new Moment(shown, zone, LocalDate.ofInstant(shown, zone));
      latest = latest.isAfter(moment.today()) ? latest : moment.today();
      scheduler.look().ifPresent(this::told);
      if (random.nextInt(500) == 0) {
        scheduler.close();
        services.close();
        database = NetworkOpening.open(folder);
        services = new Services(database, "ES");
        scheduler = services.scheduler(() -> moment);
      }
      now = now.plus(Duration.ofHours(random.nextInt(50) == 0 ? random.nextInt(73) : 2));
    }
    services.close();

    assertThat(notified.values()).allMatch(times -> times == 1);
    LocalDate lastSure = LocalDate.ofInstant(END, ZONES.getFirst()).minusDays(4);
    assertThat(notified.keySet()).containsAll(expected(lastSure));
    assertThat(notified.keySet()).isSubsetOf(expected(latest.plusDays(ComingDates.DAYS_AHEAD)));
    first.forEach(
        (reminder, on) -> {
          if (reminder.kind() == Reminder.Kind.DATE) {
            assertThat(on).as("%s", reminder).isBeforeOrEqualTo(reminder.due());
          }
        });
  }

  private void begin(Services services, Random random) {
    LocalDate start = moment.today();
    for (int i = 0; i < 60; i++) {
      MonthDay day = i < 4 ? MonthDay.of(2, 29) : day(random);
      PersonId id =
          services
              .people()
              .add(
                  PersonName.of("P" + i, "Ruiz"),
                  person ->
                      person.withCard(
                          person
                              .card()
                              .withDates(
                                  List.of(
                                      SpecialDate.birthday(
                                          new PartialDate(
                                              null, day.getMonthValue(), day.getDayOfMonth()))))),
                  moment);
      birthdays.put(id, day);
    }
    for (int i = 0; i < 40; i++) {
      LocalDate due = start.plusDays(random.nextInt(700));
      PersonId id =
          services
              .people()
              .add(PersonName.of("F" + i, "Sanz"), person -> person, due, "call", moment);
      long number =
          services.followUps().open().stream()
              .filter(promise -> promise.followUp().people().contains(id))
              .findFirst()
              .orElseThrow()
              .followUp()
              .id()
              .value();
      followUps.put(number, due);
    }
    for (int i = 0; i < 5; i++) {
      CircleId circle = new CircleId(i % 4 + 1);
      PersonId id =
          services
              .people()
              .add(
                  PersonName.of("Q" + i, "Vidal"),
                  person -> person.withKeeping(person.keeping().withCircles(List.of(circle))),
                  moment);
      quiet.add(id.value());
    }
  }

  private static ZoneId home() {
    return ZONES.getFirst();
  }

  /// One at a time, in the hours in which the user may be told.
  private void told(Digest digest) {
    int hour = moment.local(moment.now()).getHour();
    assertThat(hour).isBetween(9, 21);
    assertThat(digest.due()).isNotEmpty();
    for (Due due : digest.due()) {
      notified.merge(due.reminder(), 1, Integer::sum);
      first.putIfAbsent(due.reminder(), moment.today());
    }
  }

  /// What two years must bring up to that day, counted by hand.
  private Set<Reminder> expected(LocalDate until) {
    List<Reminder> expected = new ArrayList<>();
    LocalDate start = LocalDate.ofInstant(BEGIN, ZONES.getFirst());
    birthdays.forEach(
        (id, day) -> {
          for (int year = start.getYear(); year <= until.getYear(); year++) {
            boolean feb29 = day.equals(MonthDay.of(2, 29)) && year % 4 != 0;
            LocalDate on =
                LocalDate.of(year, day.getMonthValue(), feb29 ? 28 : day.getDayOfMonth());
            if (!on.isBefore(start)) {
              expected.add(new Reminder(Reminder.Kind.DATE, id.value(), on));
            }
          }
        });
    followUps.forEach((id, due) -> expected.add(new Reminder(Reminder.Kind.FOLLOW_UP, id, due)));
    int[] days = {14, 90, 60, 90};
    List<Long> people = quiet.stream().sorted().toList();
    for (int i = 0; i < people.size(); i++) {
      expected.add(
          new Reminder(Reminder.Kind.QUIET, people.get(i), start.plusDays(days[i % 4] + 1L)));
    }
    expected.removeIf(reminder -> reminder.due().isAfter(until));
    return Set.copyOf(expected);
  }

  private static MonthDay day(Random random) {
    int month = 1 + random.nextInt(12);
    return MonthDay.of(month, 1 + random.nextInt(28));
  }
}
