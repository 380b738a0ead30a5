package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.daysAgo;
import static app.siembra.rules.Given.fromBefore;
import static app.siembra.rules.Given.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rule 4: today's few.
final class TodaysFewTest {
  private final Map<PersonId, Marks> marks = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9})
  void areTheFirstOfTheOrder(int places) {
    assertThat(pick(people(12), places))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, places).boxed().toList());
  }

  @Test
  void areAllWhereThereAreNotMore() {
    assertThat(pick(people(3), 5)).containsExactly(1, 2, 3);
  }

  @Test
  void leaveOffWhoWasShownOnThreeDaysWithNoAct() {
    mark(1, shown(3, 2, 1));
    mark(2, shown(2, 1));

    assertThat(pick(people(7), 5)).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void keepWhoIsShownTodayForTheThirdTime() {
    mark(1, shown(2, 1, 0));

    assertThat(pick(people(7), 5)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void takeThemBackAfter28Days() {
    mark(1, shown(40, 39, 29));
    mark(2, shown(40, 39, 28));

    assertThat(pick(people(7), 5)).containsExactly(1, 3, 4, 5, 6);
  }

  @Test
  void leaveThemOffAgainAfterThreeMoreDays() {
    mark(1, shown(70, 69, 68, 20, 19, 18));
    mark(2, shown(70, 69, 68, 20, 19));

    assertThat(pick(people(7), 5)).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void countShownDaysAnewAfterAnAct() {
    mark(1, new Marks(days(5, 4, 1), days(4), null, null));
    mark(2, new Marks(days(5, 4, 3, 2), days(5), null, null));

    assertThat(pick(people(7), 5)).containsExactly(1, 3, 4, 5, 6);
  }

  @Test
  void letNobodyTakeThePlaceOfWhoWasSeenToToday() {
    mark(1, new Marks(days(0), days(0), null, null));
    mark(2, new Marks(List.of(), days(0), TODAY, null));

    assertThat(pick(people(9), 5)).containsExactly(3, 4, 5);
  }

  @Test
  void stayTheSameAllDayWhenOneIsLoggedAndNoLongerQuiet() {
    List<Listed> morning = people(9);
    List<Integer> few = pick(morning, 5);
    few.forEach(id -> mark(id, shown(0)));
    mark(2, new Marks(days(0), days(0), null, null));
    List<Listed> afternoon = morning.stream().filter(listed -> listed.id().value() != 2).toList();

    assertThat(pick(afternoon, 5)).containsExactly(1, 3, 4, 5);
  }

  @Test
  void stayTheSameAllDayWhenSomebodyMoreUrgentComesIn() {
    for (int id = 2; id <= 6; id++) {
      mark(id, shown(0));
    }

    assertThat(pick(people(9), 5)).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void leaveOutWhoWasActedUponTodayWithoutHavingBeenAmongThem() {
    mark(7, new Marks(List.of(), days(0), null, null));
    mark(1, new Marks(List.of(), days(0), null, null));

    assertThat(pick(people(9), 5)).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void offerYesterdaysActsAgain() {
    mark(1, new Marks(days(1), days(1), daysAgo(1), null));

    assertThat(pick(people(9), 5)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void offerOneFromLongAgo() {
    assertThat(pick(withPast(), 5)).containsExactly(101, 1, 2, 3, 4);
  }

  @Test
  void offerTheSameOneFromLongAgoForTheMonth() {
    mark(102, new Marks(days(22), List.of(), null, daysAgo(22)));

    assertThat(pick(withPast(), 5)).containsExactly(102, 1, 2, 3, 4);
  }

  @Test
  void offerAnotherFromLongAgoInTheNextMonth() {
    mark(102, new Marks(days(23), days(23), null, daysAgo(23)));

    assertThat(pick(withPast(), 5)).containsExactly(101, 1, 2, 3, 4);
  }

  @Test
  void offerNobodyElseFromLongAgoOnceTheOneOfThisMonthWasSeenTo() {
    mark(999, new Marks(days(10), days(10), daysAgo(10), daysAgo(10)));

    assertThat(pick(withPast(), 5)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void offerNobodyElseFromLongAgoOnceTheOneOfThisMonthIsLeftOff() {
    mark(101, new Marks(days(9, 8, 7), List.of(), null, daysAgo(7)));

    assertThat(pick(withPast(), 5)).containsExactly(1, 2, 3, 4, 5);
  }

  private static List<Listed> people(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(id -> quiet(id, "Person " + id, 100, 250 - id))
        .sorted(Quiet.order())
        .toList();
  }

  private static List<Listed> withPast() {
    List<Listed> all = new ArrayList<>(people(9));
    all.add(fromBefore(101, "Past one", 1001));
    all.add(fromBefore(102, "Past two", 1000));
    all.sort(Quiet.order());
    return all;
  }

  private void mark(long id, Marks of) {
    marks.put(new PersonId(id), of);
  }

  private static Marks shown(int... ago) {
    return new Marks(days(ago), List.of(), null, null);
  }

  private static List<LocalDate> days(int... ago) {
    return Arrays.stream(ago).mapToObj(Given::daysAgo).toList();
  }

  private List<Integer> pick(List<Listed> goneQuiet, int places) {
    return TodaysFew.pick(goneQuiet, marks, places, TODAY).stream()
        .map(listed -> Math.toIntExact(listed.id().value()))
        .toList();
  }
}
