package app.siembra.reliability;

import app.siembra.model.Direction;
import app.siembra.model.FollowUpId;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.IntroductionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Reminder;
import app.siembra.model.Repeat;
import app.siembra.service.Services;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody says they will do, does, puts off and leaves: follow-ups, also repeated, help
/// promised and given, thanks, introductions, greetings. The same is noted down beside it.
final class Intentions {
  private final Neighbourhood place;
  private final NaiveReminders naive;
  private final Random random;

  Intentions(Neighbourhood place, NaiveReminders naive, Random random) {
    this.place = place;
    this.naive = naive;
    this.random = random;
  }

  /// One thing that happens on a day.
  void happen(LocalDate today) {
    Moment at = Neighbourhood.at(today);
    switch (random.nextInt(10)) {
      case 0, 1 -> say(today, at);
      case 2, 3 -> end(today, at);
      case 4 -> move(today, at);
      case 5 -> help(today, at);
      case 6 -> keepWord(today, at);
      case 7 -> thank(at);
      case 8 -> introduce(today, at);
      default -> greet(today, at);
    }
  }

  private Services services() {
    return place.services();
  }

  private List<PersonId> some() {
    return Stream.generate(place::anybody).limit(1 + random.nextInt(2)).distinct().toList();
  }

  private <T> T any(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> T one(Map<Long, T> of, long[] number) {
    List<Long> all = of.keySet().stream().sorted().toList();
    number[0] = all.get(random.nextInt(all.size()));
    return of.get(number[0]);
  }

  private void say(LocalDate today, Moment at) {
    LocalDate due = today.plusDays(random.nextInt(20) - 4);
    FollowUpId id = services().followUps().add(some(), due, "call", at);
    Repeat repeat = null;
    if (random.nextBoolean()) {
      Repeat.Unit unit = any(Repeat.Unit.values());
      repeat = new Repeat(1 + random.nextInt(3), unit, random.nextBoolean() ? due : null);
      services().followUps().repeat(id, repeat, at);
    }
    naive.said.put(id.value(), new NaiveReminders.Said(due, repeat));
  }

  private void end(LocalDate today, Moment at) {
    if (naive.said.isEmpty()) {
      return;
    }
    long[] number = new long[1];
    NaiveReminders.Said said = one(naive.said, number);
    Set<Long> before = open();
    if (random.nextInt(3) == 0) {
      services().followUps().skip(new FollowUpId(number[0]), at);
    } else {
      services().reminding().done(number[0], at);
    }
    naive.said.remove(number[0]);
    if (said.repeat() != null) {
      Set<Long> after = open();
      after.removeAll(before);
      naive.said.put(
          after.iterator().next(), new NaiveReminders.Said(said.next(today), said.repeat()));
    }
  }

  private Set<Long> open() {
    return services().followUps().open().stream()
        .map(promise -> promise.followUp().id().value())
        .collect(Collectors.toSet());
  }

  private void move(LocalDate today, Moment at) {
    if (!naive.said.isEmpty()) {
      long[] number = new long[1];
      NaiveReminders.Said said = one(naive.said, number);
      LocalDate due = today.plusDays(random.nextInt(10));
      services().followUps().move(new FollowUpId(number[0]), due, at);
      naive.said.put(number[0], new NaiveReminders.Said(due, said.repeat()));
    }
  }

  private void help(LocalDate today, Moment at) {
    Direction direction = random.nextBoolean() ? Direction.GIVEN : Direction.RECEIVED;
    HelpState state = any(HelpState.values());
    boolean done = state == HelpState.DONE;
    LocalDate on = today.plusDays(random.nextInt(5) - (done ? 4 : 0));
    List<PersonId> people = some();
    long id =
        services()
            .help()
            .add(
                new Help(
                    new HelpId(1),
                    direction,
                    HelpKind.ADVICE,
                    HelpSize.SMALL,
                    state,
                    people,
                    HelpDetails.of(on, "the lease")),
                at)
            .value();
    place.noted(people, done ? on : null, today);
    if (state == HelpState.PROMISED) {
      naive.promised.put(id, on);
    } else if (done && direction == Direction.RECEIVED) {
      naive.unthanked.put(id, on);
    }
  }

  /// What was promised is done.
  private void keepWord(LocalDate today, Moment at) {
    if (!naive.promised.isEmpty()) {
      long[] number = new long[1];
      LocalDate _ = one(naive.promised, number);
      services().reminding().done(number[0], at);
      naive.promised.remove(number[0]);
      Help done = services().help().find(new HelpId(number[0])).orElseThrow().help();
      done.people().forEach(id -> place.known(id).contacts.add(today));
      if (done.direction() == Direction.RECEIVED) {
        naive.unthanked.put(number[0], today);
      }
    }
  }

  private void thank(Moment at) {
    if (!naive.unthanked.isEmpty()) {
      long[] number = new long[1];
      LocalDate _ = one(naive.unthanked, number);
      services().reminding().done(number[0], at);
      naive.unthanked.remove(number[0]);
    }
  }

  private void introduce(LocalDate today, Moment at) {
    List<PersonId> both = some();
    if (both.size() == 2) {
      LocalDate on = today.minusDays(random.nextInt(4));
      long id = services().introducing().introduce(both.getFirst(), both.getLast(), on, at).value();
      place.noted(both, on, today);
      naive.introduced.put(id, on);
    } else if (!naive.introduced.isEmpty()) {
      long[] number = new long[1];
      LocalDate _ = one(naive.introduced, number);
      services().introducing().outcome(new IntroductionId(number[0]), "They get on.", at);
      naive.introduced.remove(number[0]);
    }
  }

  /// Somebody whose day it soon is.
  private void greet(LocalDate today, Moment at) {
    List<Reminder> coming =
        naive.on(today).stream()
            .filter(one -> one.kind() == Reminder.Kind.DATE)
            .sorted(Comparator.comparingLong(Reminder::subject))
            .toList();
    if (!coming.isEmpty()) {
      Reminder date = coming.get(random.nextInt(coming.size()));
      PersonId who = new PersonId(date.subject());
      boolean counts = random.nextBoolean();
      var _ = services().interactions().greet(who, counts, at);
      place.noted(List.of(who), counts ? today : null, today);
      naive.greeted(date);
    }
  }
}
