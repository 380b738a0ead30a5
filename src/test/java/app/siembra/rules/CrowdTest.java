package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is kept side by side, after any changes, against what is worked out from nothing.
final class CrowdTest {
  private static final int ROUNDS = 60;
  private static final int PEOPLE = 120;

  private final long seed = Long.getLong("siembra.seed", 8);
  private final Random random = new Random(seed);
  private final Map<PersonId, PersonLine> people = new HashMap<>();

  @Test
  void afterAnyChangesItAnswersAsOneThatIsMadeAnew() {
    Crowd crowd = Crowd.of(List.of(), Map.of());
    Standings standings = Standings.none();
    for (int round = 0; round < ROUNDS; round++) {
      change();
      List<PersonLine> now = people.values().stream().sorted(PersonLine.BY_NAME).toList();
      crowd = crowd.with(now);
      standings = standings.with(now, Map.of(), RawPerson.TODAY, CrowdTest::listed);
      Crowd anew = Crowd.of(now, Map.of());
      assertThat(answers(crowd)).as("-Dsiembra.seed=%d", seed).isEqualTo(answers(anew));
      assertThat(List.copyOf(crowd.byCircles().entrySet()))
          .hasSizeGreaterThan(round == 0 ? 1 : 5)
          .isEqualTo(List.copyOf(anew.byCircles().entrySet()));
      assertThat(List.copyOf(crowd.byTags().entrySet()))
          .hasSizeGreaterThan(2)
          .isEqualTo(List.copyOf(anew.byTags().entrySet()));
      assertThat(standings.all()).isEqualTo(listed(now));
    }
  }

  @Test
  void howThingsStandIsWorkedOutAnewForThoseAloneWhoHaveChanged() {
    change();
    List<PersonLine> before = people.values().stream().sorted(PersonLine.BY_NAME).toList();
    Standings standings =
        Standings.none().with(before, Map.of(), RawPerson.TODAY, CrowdTest::listed);
    PersonLine one = before.get(3);
    PersonLine changed = one.withFigures(before.get(5).figures());
    List<PersonLine> after = new ArrayList<>(before);
    after.set(3, changed);
    List<PersonLine> worked = new ArrayList<>();
    assertThat(
            standings
                .with(
                    after,
                    Map.of(),
                    RawPerson.TODAY,
                    some -> {
                      worked.addAll(some);
                      return listed(some);
                    })
                .all())
        .isEqualTo(listed(after));
    assertThat(worked).containsExactly(changed);
    assertThat(worked(standings, Map.of(), RawPerson.TODAY, before)).isEmpty();
    assertThat(worked(standings, Map.of(), RawPerson.TODAY.plusDays(1), before))
        .as("another day is worked out anew")
        .isEqualTo(before);
    assertThat(worked(standings, OutlookTest.BOOK, RawPerson.TODAY, before))
        .as("so are other circles")
        .isEqualTo(before);
  }

  private static List<PersonLine> worked(
      Standings standings, Map<CircleId, Circle> circles, LocalDate day, List<PersonLine> people) {
    List<PersonLine> worked = new ArrayList<>();
    var _ =
        standings.with(
            people,
            circles,
            day,
            some -> {
              worked.addAll(some);
              return listed(some);
            });
    return worked;
  }

  @Test
  void howThingsStandIsWhatTheRulesSayOnAnyDayInAnyCircles() {
    List<PersonLine> all =
        IntStream.rangeClosed(1, 900).mapToObj(id -> OutlookTest.person(id, random)).toList();
    Crowd bare = Crowd.of(all, Map.of());
    Crowd crowd = bare.with(OutlookTest.BOOK);
    int unlike = 0;
    for (int day : List.of(-400, -30, -1, 0, 1, 30, 365)) {
      LocalDate today = Given.TODAY.plusDays(day);
      for (int place = 0; place < crowd.size(); place++) {
        PersonLine line = crowd.line(place);
        Standing standing = Quiet.listed(line, OutlookTest.BOOK, today).standing();
        assertThat(crowd.isResting(place, today))
            .as("%s on %s", line, today)
            .isEqualTo(standing.state() == Standing.State.RESTING);
        assertThat(crowd.hasGoneQuiet(place, today))
            .as("%s on %s", line, today)
            .isEqualTo(standing.goneQuiet());
        unlike += crowd.hasGoneQuiet(place, today) == bare.hasGoneQuiet(place, today) ? 0 : 1;
      }
    }
    assertThat(unlike).as("the circles matter").isPositive();
  }

  /// A slip of the finger six million years deep must not lock the book.
  @Test
  void aDayAsFarAsCanBeIsOnlyLongAgo() {
    LocalDate ages = LocalDate.of(-6_000_000, 1, 1);
    PersonLine one =
        Given.line(
            1,
            "Ana",
            Given.sorted(),
            History.figures(List.of(new Fact.Talk(ages, Channel.CALL, 1, true)), Given.TODAY));
    Crowd crowd = Crowd.of(List.of(one), Map.of());
    assertThat(crowd.quiet(Given.TODAY, some -> listed(some)).foremost(5, List.of())).hasSize(1);
    assertThat(Experts.rank(crowd, "law", Given.TODAY)).isEmpty();
    assertThat(new Awareness(crowd, new Topic("law"), Set.of(), Given.TODAY).unaware()).isEmpty();
  }

  /// Some come, some go, some become others.
  private void change() {
    List<PersonLine> fresh =
        new ArrayList<>(RawLines.of(RawPerson.network(PEOPLE, random)).values());
    fresh.removeIf(_ -> random.nextInt(5) > 0);
    fresh.forEach(line -> people.put(line.id(), line));
    people.keySet().removeIf(_ -> random.nextInt(20) == 0);
  }

  private static List<Object> answers(Crowd crowd) {
    Set<PersonId> shown = Set.of(new PersonId(3), new PersonId(50), new PersonId(77));
    Awareness awareness = new Awareness(crowd, new Topic("law"), shown, RawPerson.TODAY);
    Asking asking = Asking.of(crowd, "Piano", List.of(), RawPerson.TODAY);
    return List.of(
        List.copyOf(Experts.rank(crowd, "law", RawPerson.TODAY)),
        List.copyOf(asking.now()),
        List.copyOf(asking.helloFirst()),
        List.copyOf(awareness.unaware()),
        awareness.spread().stream()
            .map(spread -> circlesOf(spread.one()) + spread.aware() + "/" + spread.all())
            .sorted()
            .toList(),
        new Seeds(crowd, List.of(new Topic("wine")), RawPerson.TODAY)
            .best(9, (_, _) -> false, _ -> false),
        new Gaps(crowd, _ -> List.of(), RawPerson.TODAY).of(List.of(new Topic("go"))),
        Kindred.pairs(crowd, List.of(), (_, _) -> false, 9, RawPerson.TODAY),
        crowd.quiet(RawPerson.TODAY, CrowdTest::listed).all());
  }

  private static String circlesOf(PersonLine line) {
    return line.keeping().circles().toString();
  }

  private static List<Listed> listed(List<PersonLine> lines) {
    return lines.stream().map(line -> Quiet.listed(line, Map.of(), RawPerson.TODAY)).toList();
  }
}
