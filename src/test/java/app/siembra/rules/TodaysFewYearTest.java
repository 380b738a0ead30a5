package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Keeping;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rule 4 over a year: nobody is in the way of the others for ever.
final class TodaysFewYearTest {
  private static final int PEOPLE = 150;
  private static final int NEVER_ACTED_UPON = 25;
  private static final int DAYS = 365;
  private static final List<Integer> CADENCES = List.of(14, 60, 90);
  private static final Map<CircleId, Circle> CIRCLES =
      Given.book(
          Given.circle(1, CADENCES.get(0), false),
          Given.circle(2, CADENCES.get(1), false),
          Given.circle(3, CADENCES.get(2), false));

  private final Map<PersonId, LocalDate> last = new HashMap<>();
  private final Map<PersonId, List<LocalDate>> shown = new HashMap<>();
  private final Map<PersonId, List<LocalDate>> acts = new HashMap<>();
  private final Map<PersonId, LocalDate> fromBefore = new HashMap<>();

  /// Every sixth is never acted upon; they are spread over all circles or all in one of them.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void atLeast130Of150PeopleAreShownThough25AreNeverActedUpon(int ignoredIn) {
    Set<PersonId> ignored = new HashSet<>();
    for (int id = 1; id <= PEOPLE; id++) {
      last.put(new PersonId(id), TODAY.minusDays(id % 120));
      boolean counts = ignoredIn == 0 ? id % 6 == 0 : circle(id) == ignoredIn;
      if (counts && ignored.size() < NEVER_ACTED_UPON) {
        ignored.add(new PersonId(id));
      }
    }
    assertThat(ignored).hasSize(NEVER_ACTED_UPON);

    for (int day = 0; day < DAYS; day++) {
      LocalDate today = TODAY.plusDays(day);
      for (Listed listed : few(today)) {
        PersonId id = listed.id();
        shown.computeIfAbsent(id, _ -> new ArrayList<>()).add(today);
        if (listed.longAgo()) {
          fromBefore.put(id, today);
        }
        if (!ignored.contains(id)) {
          acts.computeIfAbsent(id, _ -> new ArrayList<>()).add(today);
          last.put(id, today);
        }
      }
    }

    assertThat(shown).hasSizeGreaterThanOrEqualTo(130);
  }

  private List<Listed> few(LocalDate today) {
    List<Listed> quiet =
        last.keySet().stream()
            .map(id -> Quiet.listed(line(id), CIRCLES, today))
            .filter(listed -> listed.standing().goneQuiet())
            .sorted(Quiet.order())
            .toList();
    Map<PersonId, Marks> marks = new HashMap<>();
    shown.forEach(
        (id, days) ->
            marks.put(
                id, new Marks(days, acts.getOrDefault(id, List.of()), null, fromBefore.get(id))));
    return TodaysFew.pick(quiet, marks, TodaysFew.DEFAULT, today);
  }

  private PersonLine line(PersonId id) {
    Keeping keeping = Given.sorted().withCircles(List.of(new CircleId(circle((int) id.value()))));
    return Given.line(id.value(), "Person " + id.value(), keeping, Given.lastTalk(last.get(id)));
  }

  private static int circle(int id) {
    return 1 + id % CADENCES.size();
  }
}
