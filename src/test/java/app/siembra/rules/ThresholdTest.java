package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.book;
import static app.siembra.rules.Given.circle;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Death;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 3.
final class ThresholdTest {
  private static final Figures.Rhythm LEARNED_40 = new Figures.Rhythm(20, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typical | second longest | starred | days | sometimes
          20   | 20   | false | 40    |
          1    | 30   | false | 38    | 30
          2    | 30   | false | 38    | 30
          366  | 366  | false | 458   |
          # at least 14, 7 with a star
          6    | 6    | false | 14    |
          7    | 7    | false | 14    |
          3    | 3    | true  | 7     |
          2    | 10   | false | 14    |
          2    | 11   | false | 14    | 11
          2    | 12   | false | 15    | 12
          1    | 6    | true  | 8     | 6
          1    | 1    | true  | 7     |
          # at most a year, or a quarter more than what is typical
          182  | 182  | false | 364   |
          183  | 183  | false | 365   |
          292  | 292  | false | 365   |
          293  | 293  | false | 367   |
          100  | 400  | false | 365   |
          20   | 292  | false | 365   | 292
          # a day begun counts whole
          10   | 17   | false | 22    | 17
          10   | 16   | false | 20    |
          """)
  void isLearnedWithinItsBounds(
      int typical, int secondLongest, boolean starred, int days, @Nullable Integer sometimes) {
    Threshold threshold =
        of(Given.sorted().withStar(starred), new Figures.Rhythm(typical, secondLongest));

    assertThat(threshold).isEqualTo(new Threshold.Learned(days, typical, sometimes));
    assertThat(threshold.source()).contains(Threshold.Source.LEARNED);
  }

  @Test
  void isCappedByACircleThatTheUserSet() {
    assertThat(of(in(1), LEARNED_40, circle(1, 30, true)).days()).hasValue(30);
    assertThat(of(in(1), LEARNED_40, circle(1, 5, true)).days()).hasValue(5);
    assertThat(of(in(1, 2), LEARNED_40, circle(1, 30, true), circle(2, 20, true)).days())
        .hasValue(20);
  }

  @Test
  void isNotCappedByADeliveredCircleNorRaised() {
    assertThat(of(in(1), LEARNED_40, circle(1, 14, false)).days()).hasValue(40);
    assertThat(of(in(1), LEARNED_40, circle(1, 90, true)).days()).hasValue(40);
    assertThat(of(in(1), LEARNED_40, circle(1, null, true)).days()).hasValue(40);
  }

  @Test
  void doesNotSayThatLongerGapsHappenWhereACapDecided() {
    assertThat(of(in(1), new Figures.Rhythm(2, 30), circle(1, 20, true)))
        .isEqualTo(new Threshold.Learned(20, 2, null));
  }

  @Test
  void isWhatWasChosenBeforeAllThatIsLearned() {
    assertThat(of(Given.chosen(100), LEARNED_40)).isEqualTo(new Threshold.Chosen(100));
    assertThat(of(Given.chosen(3), null).days()).hasValue(3);
  }

  @Test
  void isTheSmallestOfThePersonsCircles() {
    Circle friends = circle(1, 60, false);
    Circle close = circle(2, 14, false);
    Circle silent = circle(3, null, true);

    assertThat(of(in(1, 2, 3), null, friends, close, silent))
        .isEqualTo(new Threshold.InCircle(14, close));
  }

  @Test
  void isFourMonthsWhereNothingSays() {
    assertThat(of(Given.sorted(), null)).isEqualTo(new Threshold.Default(120));
    assertThat(of(Keeping.UNDECIDED.withStar(true), null).source()).contains(Threshold.Source.NONE);
  }

  @Test
  void restsInCirclesWithoutRemindersAlone() {
    Circle silent = circle(1, null, true);

    assertThat(of(in(1), null, silent)).isEqualTo(new Threshold.Resting(null));
    assertThat(of(in(1).withStar(true), null, silent)).isEqualTo(new Threshold.Default(120));
  }

  @Test
  void isUnknownForTheUnsortedEvenWithARhythm() {
    Threshold threshold = of(Keeping.UNDECIDED, LEARNED_40);

    assertThat(threshold).isEqualTo(new Threshold.Unsorted());
    assertThat(threshold.days()).isEmpty();
    assertThat(threshold.source()).isEmpty();
  }

  @Test
  void isUnknownBeforeTheDayOnWhichThePersonWasSorted() {
    assertThat(of(Keeping.UNDECIDED.withSortedOn(TODAY.plusDays(1)), LEARNED_40))
        .isEqualTo(new Threshold.Unsorted());
    assertThat(of(Keeping.UNDECIDED.withSortedOn(TODAY), LEARNED_40).days()).hasValue(40);
  }

  @Test
  void restsForGoodOrUntilADateAfterToday() {
    assertThat(of(resting(null), LEARNED_40)).isEqualTo(new Threshold.Resting(null));
    assertThat(of(resting("2026-11-24"), LEARNED_40))
        .isEqualTo(new Threshold.Resting(Given.day("2026-11-24")));
    assertThat(of(resting("2026-11-23"), LEARNED_40).days()).hasValue(40);
  }

  @Test
  void restsForTheArchivedAndTheDeceasedWhateverWasChosen() {
    assertThat(of(Given.chosen(30).withArchived(true), LEARNED_40))
        .isEqualTo(new Threshold.Resting(null));
    assertThat(of(Given.chosen(30).withDeath(new Death(null)), LEARNED_40))
        .isEqualTo(new Threshold.Resting(null));
  }

  @Test
  void passesOverCirclesThatAreNotInTheBook() {
    assertThat(of(in(9), null)).isEqualTo(new Threshold.Default(120));
  }

  private static Keeping resting(@Nullable String until) {
    return Given.sorted().withCadence(new Cadence.Rest(until == null ? null : Given.day(until)));
  }

  private static Keeping in(long... circles) {
    List<CircleId> ids = Arrays.stream(circles).mapToObj(CircleId::new).toList();
    return Given.sorted().withCircles(ids);
  }

  private static Threshold of(Keeping keeping, Figures.@Nullable Rhythm rhythm, Circle... circles) {
    Map<CircleId, Circle> all = book(circles);
    return Threshold.of(keeping, rhythm, all, TODAY);
  }
}
