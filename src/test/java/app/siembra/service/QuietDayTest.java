package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.reliability.PlainQuiet;
import app.siembra.rules.Listed;
import app.siembra.rules.Marks;
import app.siembra.rules.Quiet;
import app.siembra.rules.Standing;
import app.siembra.rules.TodaysFew;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Stores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept in memory about who has gone quiet, against what follows from nothing but the facts.
final class QuietDayTest {
  private static final int STEPS = 40;

  @TempDir Path folder;
  private Desk desk;
  private Services services;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    services = desk.services;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void isWhatFollowsFromTheFactsWhateverHappensAndOnAnyDay(long seed) {
    var _ = services.sample().add(new SampleSize(200, 1200, seed), NOW);
    Random random = new Random(seed);
    for (int step = 1; step <= STEPS; step++) {
      act(random);
      if (step % 20 == 0) {
        List.of(-500, -40, -1, 0, 1, 40, 700).forEach(day -> compare(TODAY.plusDays(day)));
      } else if (step % 3 == 0) {
        compare(TODAY);
      }
    }
  }

  private void act(Random random) {
    List<PersonLine> all = services.people().all();
    PersonId one = all.get(random.nextInt(all.size())).id();
    PersonId other = all.get(random.nextInt(all.size())).id();
    Moment day = NOW.asOf(TODAY.plusDays(random.nextInt(60) - 50));
    LocalDate later = TODAY.plusDays(random.nextInt(200) - 20);
    Reminding reminding = services.reminding();
    switch (random.nextInt(12)) {
      case 0 -> services.interactions().talked(List.of(one, other), Channel.CALL, day);
      case 1 -> reminding.snooze(List.of(one), later, day);
      case 2 -> reminding.rest(List.of(one), random.nextBoolean() ? later : null, day);
      case 3 -> reminding.wasForAWhile(List.of(one), day);
      case 4 -> services.people().remove(List.of(one), NOW);
      case 5 -> services.people().add("New " + random.nextInt(1000), day);
      case 6 ->
          services
              .people()
              .edit(
                  one,
                  person ->
                      person
                          .withKeeping(
                              person
                                  .keeping()
                                  .withStar(random.nextBoolean())
                                  .withCadence(new Cadence.Chosen(1 + random.nextInt(60))))
                          .withOrigin(person.origin().withApproximateLast(later)),
                  NOW);
      case 7 ->
          services
              .circles()
              .cadence(new CircleId(1 + random.nextInt(4)), 5 + random.nextInt(90), NOW);
      case 8 -> services.undo().undo(NOW);
      case 9 -> services.undo().redo(NOW);
      case 10 -> reminding.shown(reminding.quiet(false, day), day);
      default -> reminding.acted(reminding.quiet(true, NOW).getFirst().id(), NOW);
    }
  }

  private void compare(LocalDate today) {
    List<Listed> plain = read(stores -> PlainQuiet.goneQuiet(stores, today));
    List<Listed> few =
        read(stores -> TodaysFew.pick(plain, marks(stores), TodaysFew.DEFAULT, today));
    Today kept = services.reminding().today(NOW.asOf(today));

    assertThat(standings(services.book().roster().quiet(today).all())).isEqualTo(standings(plain));
    assertThat(standings(kept.few().rows().stream().map(QuietRow::listed).toList()))
        .isEqualTo(standings(few));
    assertThat(kept.few().total()).isEqualTo(plain.size());
    assertThat(kept.counts().unsorted()).isEqualTo(unsorted(today));
  }

  private <T> T read(Function<Stores, T> reading) {
    return services.book().read(reading);
  }

  private static Map<PersonId, Marks> marks(Stores stores) {
    return MarksOfOne.gathered(stores.marks().since(LocalDate.EPOCH));
  }

  private long unsorted(LocalDate today) {
    return services.people().all().stream()
        .filter(
            line ->
                Quiet.listed(line, services.book().roster().circles(), today).standing().state()
                    == Standing.State.UNSORTED)
        .count();
  }

  private static List<String> standings(List<Listed> people) {
    return people.stream()
        .map(listed -> "%s %s".formatted(listed.line().name(), listed.standing()))
        .toList();
  }
}
