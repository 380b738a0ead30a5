package app.siembra.reliability;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.model.SpecialDate;
import app.siembra.service.Services;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A network of some years, and what happens in it day by day: the same is done in it and noted
/// down beside it, so that both can be held against each other.
final class Neighbourhood implements AutoCloseable {
  private static final int YEARS_BEFORE = 8;

  /// Days of the delivered circles by their number; the third is set by the user.
  private static final Map<Integer, Integer> CIRCLES = Map.of(1, 14, 2, 90, 3, 45, 4, 90);

  private static final int SET = 3;
  private static final List<Channel> CHANNELS =
      List.of(Channel.CALL, Channel.MESSAGE, Channel.FACE_TO_FACE, Channel.SOCIAL, Channel.EMAIL);

  private final Path folder;
  private final Random random;
  private final int people = Integer.getInteger("siembra.people", Dose.of(30, 3_000));
  private final Map<PersonId, NaiveQuiet> known = new LinkedHashMap<>();
  private NaiveFew few = new NaiveFew(List.of());
  private Services services;

  Neighbourhood(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
    this.services = open(folder);
  }

  private static Services open(Path folder) {
    return new Services(NetworkOpening.open(folder), "ES");
  }

  Services services() {
    return services;
  }

  /// Everybody, as they were noted down; grows with them.
  Collection<NaiveQuiet> known() {
    return known.values();
  }

  NaiveQuiet known(PersonId id) {
    return known.get(id);
  }

  /// From now on somebody asks for today's few.
  NaiveFew offered() {
    few = new NaiveFew(known.values());
    return few;
  }

  void restart() {
    services.close();
    services = open(folder);
  }

  @Override
  public void close() {
    services.close();
  }

  /// The years before that day.
  void begin(LocalDate day) {
    int talks = Integer.getInteger("siembra.talks", Dose.of(150, 30_000));
    LocalDate first = day.minusYears(YEARS_BEFORE);
    services.circles().cadence(new CircleId(SET), CIRCLES.get(SET), at(first));
    int past = YEARS_BEFORE * 365;
    for (int gone = 0; gone < past; gone++) {
      // Half of them are there from the first day on.
      for (int born = known.size(); born < people / 2 + (long) people * gone / past / 2; born++) {
        add(first.plusDays(gone));
      }
      for (long talk = (long) talks * gone / past;
          talk < (long) talks * (gone + 1) / past;
          talk++) {
        talk(first.plusDays(gone));
      }
    }
  }

  /// What happens on a day.
  void live(LocalDate today) {
    for (int i = 0; i < 1 + people / 100; i++) {
      happen(today);
    }
  }

  private void add(LocalDate day) {
    int number = known.size();
    List<Integer> circles = new ArrayList<>();
    for (int circle = 1; circle <= 4; circle++) {
      if (random.nextInt(5) == 0) {
        circles.add(circle);
      }
    }
    boolean starred = random.nextInt(10) == 0;
    Integer chosen = random.nextInt(10) == 0 ? 5 + random.nextInt(100) : null;
    List<MonthDay> dates = dates();
    PersonId id =
        services
            .people()
            .add(
                PersonName.of("Ana " + number % 40, "Ruiz"),
                person -> dated(sorted(person, circles, starred, chosen), dates),
                at(day));
    NaiveQuiet naive = new NaiveQuiet(id.value(), "ana " + number % 40 + " ruiz");
    naive.starred = starred;
    naive.chosen = chosen;
    circles.forEach(circle -> naive.circles.add(CIRCLES.get(circle)));
    naive.setCircles.addAll(circles.contains(SET) ? List.of(CIRCLES.get(SET)) : List.of());
    naive.dates.addAll(dates);
    naive.changed(day);
    known.put(id, naive);
  }

  /// No two within a fortnight: which of them a greeting is for is clear.
  private List<MonthDay> dates() {
    LocalDate day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365));
    MonthDay birthday = random.nextInt(6) == 0 ? MonthDay.of(2, 29) : MonthDay.from(day);
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 -> List.of(birthday);
      default -> List.of(birthday, MonthDay.from(birthday.atYear(2027).plusDays(150)));
    };
  }

  private static Person dated(Person person, List<MonthDay> dates) {
    List<SpecialDate> each = new ArrayList<>();
    for (MonthDay day : dates) {
      PartialDate date = new PartialDate(null, day.getMonthValue(), day.getDayOfMonth());
      each.add(
          each.isEmpty()
              ? SpecialDate.birthday(date)
              : new SpecialDate(SpecialDate.Kind.OWN, date, "", "name day"));
    }
    return person.withCard(person.card().withDates(each));
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
  private void happen(LocalDate today) {
    PersonId who = anybody();
    NaiveQuiet naive = known.get(who);
    LocalDate later = today.plusDays(random.nextInt(60));
    switch (random.nextInt(12)) {
      case 0 -> {
        services.reminding().snooze(List.of(who), later, at(today));
        few.acted(List.of(naive), today);
        naive.snoozedUntil = later;
      }
      case 1 -> {
        boolean forGood = random.nextInt(4) == 0;
        services.reminding().rest(List.of(who), forGood ? null : later, at(today));
        few.acted(List.of(naive), today);
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
        // A note is no contact, and sorts nobody.
        services.interactions().note(List.of(who), "Thought of them.", at(today));
        few.acted(List.of(naive), today);
      }
      case 4 -> add(today);
      default -> talk(today);
    }
    naive.changed(today);
  }

  private void talk(LocalDate day) {
    int with = random.nextInt(40) == 0 ? 13 : 1 + random.nextInt(3);
    List<PersonId> who =
        Stream.generate(this::anybody).limit(with * 3L).distinct().limit(with).toList();
    Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
    services.interactions().talked(who, channel, at(day));
    noted(who, channel != Channel.SOCIAL && who.size() <= 12 ? day : null, day);
  }

  /// Something was written down of people on a day.
  ///
  /// @param contact the day of contact that it makes, or null
  void noted(List<PersonId> who, @Nullable LocalDate contact, LocalDate today) {
    few.acted(who.stream().map(known::get).toList(), today);
    for (PersonId id : who) {
      NaiveQuiet naive = known.get(id);
      if (contact != null) {
        naive.contacts.add(contact);
      }
      naive.written = true;
      naive.changed(today);
    }
  }

  PersonId anybody() {
    return List.copyOf(known.keySet()).get(random.nextInt(known.size()));
  }

  static Moment at(LocalDate day) {
    return at(day, LocalTime.NOON);
  }

  static Moment at(LocalDate day, LocalTime time) {
    return new Moment(day.atTime(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, day);
  }
}
