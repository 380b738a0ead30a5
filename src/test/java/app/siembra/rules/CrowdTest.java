package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
      assertThat(crowd.byCircles()).containsExactlyInAnyOrderEntriesOf(anew.byCircles());
      assertThat(crowd.byTags()).containsExactlyInAnyOrderEntriesOf(anew.byTags());
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
    assertThat(
            standings
                .with(after, Map.of(), RawPerson.TODAY.plusDays(1), some -> listed(some))
                .all())
        .as("another day is worked out anew")
        .hasSameSizeAs(after);
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
        awareness.spread().stream().map(spread -> List.of(spread.aware(), spread.all())).toList(),
        new Seeds(crowd, List.of(new Topic("wine")), RawPerson.TODAY)
            .best(9, (_, _) -> false, _ -> false),
        new Gaps(crowd, _ -> List.of(), RawPerson.TODAY).of(List.of(new Topic("go"))),
        Kindred.pairs(crowd, List.of(), (_, _) -> false, 9, RawPerson.TODAY),
        crowd.quiet(RawPerson.TODAY, CrowdTest::listed).all());
  }

  private static List<Listed> listed(List<PersonLine> lines) {
    return lines.stream().map(line -> Quiet.listed(line, Map.of(), RawPerson.TODAY)).toList();
  }
}
