package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.rules.Listed;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A network of some years, lived on for some more day by day: who has gone quiet is each day what
/// the rules say when they are worked out from the raw facts by somebody else.
final class QuietYearsTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
  private static final int YEARS_BEFORE = 8;

  /// Days of the delivered circles by their number; the third is set by the user.
  private static final Map<Integer, Integer> CIRCLES = Map.of(1, 14, 2, 90, 3, 45, 4, 90);

  private static final int SET = 3;
  private static final List<Channel> CHANNELS =
      List.of(Channel.CALL, Channel.MESSAGE, Channel.FACE_TO_FACE, Channel.SOCIAL, Channel.EMAIL);

  private final int people = Integer.getInteger("siembra.people", Dose.of(30, 3_000));
  private final int talks = Integer.getInteger("siembra.talks", Dose.of(150, 30_000));
  private final int days = Integer.getInteger("siembra.days", Dose.of(30, 730));
  private final Map<PersonId, NaiveQuiet> known = new LinkedHashMap<>();

  @TempDir Path folder;

  @Test
  void eachDayThoseHaveGoneQuietOfWhomTheRulesSayIt() {
    long seed = Long.getLong("siembra.seed", System.nanoTime());
    System.out.printf("%d people, %d days, -Dsiembra.seed=%d%n", people, days, seed);
    Random random = new Random(seed);
    Services services = open();
    begin(services, random);
    int flags = 0;
    for (int day = 0; day < days; day++) {
      LocalDate today = BEGIN.plusDays(day);
      for (int i = 0; i < 1 + people / 100; i++) {
        live(services, today, random);
      }
      if (day % 7 == 6) {
        services.close();
        services = open();
      }
      List<NaiveQuiet.Row> expected = NaiveQuiet.goneQuiet(List.copyOf(known.values()), today);
      assertThat(services.reminding().quiet(true, at(today)).stream().map(QuietYearsTest::row))
          .as("on %s", today)
          .containsExactlyElementsOf(expected);
      flags += expected.size();
    }
    services.close();
    assertThat(flags).isPositive();
    System.out.printf("%d flags on %d days agree%n", flags, days);
  }

  private Services open() {
    return new Services(NetworkOpening.open(folder), "ES");
  }

  private void begin(Services services, Random random) {
    LocalDate first = BEGIN.minusYears(YEARS_BEFORE);
    services.circles().cadence(new CircleId(SET), CIRCLES.get(SET), at(first));
    int past = YEARS_BEFORE * 365;
    for (int day = 0; day < past; day++) {
      // Half of them are there from the first day on.
      for (int born = known.size(); born < people / 2 + (long) people * day / past / 2; born++) {
        add(services, born, first.plusDays(day), random);
      }
      for (long talk = (long) talks * day / past; talk < (long) talks * (day + 1) / past; talk++) {
        talk(services, first.plusDays(day), random);
      }
    }
  }

  private void add(Services services, int number, LocalDate day, Random random) {
    List<Integer> circles = new ArrayList<>();
    for (int circle = 1; circle <= 4; circle++) {
      if (random.nextInt(5) == 0) {
        circles.add(circle);
      }
    }
    boolean starred = random.nextInt(10) == 0;
    Integer chosen = random.nextInt(10) == 0 ? 5 + random.nextInt(100) : null;
    PersonId id =
        services
            .people()
            .add(
                PersonName.of("Ana " + number % 40, "Ruiz"),
                person -> sorted(person, circles, starred, chosen),
                at(day));
    NaiveQuiet naive = new NaiveQuiet(id.value(), "ana " + number % 40 + " ruiz");
    naive.starred = starred;
    naive.chosen = chosen;
    circles.forEach(circle -> naive.circles.add(CIRCLES.get(circle)));
    naive.setCircles.addAll(circles.contains(SET) ? List.of(CIRCLES.get(SET)) : List.of());
    naive.changed(day);
    known.put(id, naive);
  }

  private static Person sorted(
      Person person, List<Integer> circles, boolean starred, Integer chosen) {
    return person.withKeeping(
        person
            .keeping()
            .withCircles(circles.stream().map(circle -> new CircleId(circle)).toList())
            .withStar(starred)
            .withCadence(chosen == null ? Cadence.LEARNED : new Cadence.Chosen(chosen)));
  }

  /// One thing that happens on a day.
  private void live(Services services, LocalDate today, Random random) {
    PersonId who = anybody(random);
    NaiveQuiet naive = known.get(who);
    LocalDate later = today.plusDays(random.nextInt(60));
    switch (random.nextInt(12)) {
      case 0 -> {
        services.reminding().snooze(List.of(who), later, at(today));
        naive.snoozedUntil = later;
      }
      case 1 -> {
        boolean forGood = random.nextInt(4) == 0;
        services.reminding().rest(List.of(who), forGood ? null : later, at(today));
        naive.resting = true;
        naive.restUntil = forGood ? null : later;
        naive.chosen = null;
      }
      case 2 -> {
        int chosen = 1 + random.nextInt(90);
        services
            .people()
            .edit(
                who,
                person ->
                    person.withKeeping(person.keeping().withCadence(new Cadence.Chosen(chosen))),
                at(today));
        naive.chosen = chosen;
        naive.resting = false;
      }
      case 3 -> {
        services.interactions().note(List.of(who), "Thought of them.", at(today));
        naive.written = true;
      }
      case 4 -> add(services, known.size(), today, random);
      default -> talk(services, today, random);
    }
    naive.changed(today);
  }

  private void talk(Services services, LocalDate day, Random random) {
    int with = random.nextInt(40) == 0 ? 13 : 1 + random.nextInt(3);
    List<PersonId> who =
        Stream.generate(() -> anybody(random)).limit(with * 3L).distinct().limit(with).toList();
    Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
    services.interactions().talked(who, channel, at(day));
    for (PersonId id : who) {
      NaiveQuiet naive = known.get(id);
      if (channel != Channel.SOCIAL && who.size() <= 12) {
        naive.contacts.add(day);
      }
      naive.written = true;
      naive.changed(day);
    }
  }

  private PersonId anybody(Random random) {
    return List.copyOf(known.keySet()).get(random.nextInt(known.size()));
  }

  private static Moment at(LocalDate day) {
    return new Moment(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, day);
  }

  private static NaiveQuiet.Row row(QuietRow row) {
    Listed listed = row.listed();
    return new NaiveQuiet.Row(
        listed.id().value(),
        listed.standing().state().name(),
        listed.standing().elapsed(),
        listed.standing().threshold().days().orElseThrow());
  }
}
