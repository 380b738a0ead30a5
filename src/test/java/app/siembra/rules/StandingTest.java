package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.chosen;
import static app.siembra.rules.Given.day;
import static app.siembra.rules.Given.daysAgo;
import static app.siembra.rules.Given.lastTalk;
import static app.siembra.rules.Given.origin;
import static app.siembra.rules.Given.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.siembra.model.Cadence;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.PartialDate;
import app.siembra.rules.Standing.State;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules 1 and 4.
final class StandingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # threshold | elapsed | state
          10  | 0   | IN_TOUCH
          10  | 8   | IN_TOUCH
          10  | 9   | DUE_SOON
          10  | 10  | DUE_SOON
          10  | 11  | QUIET
          10  | 20  | QUIET
          10  | 21  | FADING
          35  | 28  | IN_TOUCH
          35  | 29  | DUE_SOON
          1   | 1   | DUE_SOON
          1   | 2   | QUIET
          1   | 3   | FADING
          458 | 366 | IN_TOUCH
          458 | 367 | DUE_SOON
          """)
  void changesAtItsBorders(int threshold, int elapsed, State state) {
    assertThat(of(chosen(threshold), lastTalk(daysAgo(elapsed))).state()).isEqualTo(state);
  }

  @Test
  void isDueSoonFromDay367WithAYearlyRhythm() {
    Figures yearly = History.figures(Given.talksWithGaps(367, 366, 365, 366));

    Standing standing = of(sorted(), yearly);

    assertThat(standing.threshold().days()).hasValue(458);
    assertThat(standing.state()).isEqualTo(State.DUE_SOON);
  }

  @Test
  void isTheRatioOfElapsedToThreshold() {
    assertThat(of(chosen(36), lastTalk(daysAgo(47))).ratio()).isCloseTo(1.3056, within(0.00005));
    assertThat(of(Keeping.UNDECIDED, lastTalk(daysAgo(47))).ratio()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # snoozed until | elapsed | state
          2026-11-24 | 11 | SNOOZED
          2026-11-24 | 25 | SNOOZED
          2026-11-23 | 11 | QUIET
          2026-11-22 | 25 | FADING
          2026-11-24 | 10 | DUE_SOON
          2026-11-24 | 3  | IN_TOUCH
          """)
  void isSnoozedUntilADateAfterTodayWhileQuiet(LocalDate until, int elapsed, State state) {
    Standing standing = of(chosen(10).withSnooze(until), lastTalk(daysAgo(elapsed)));

    assertThat(standing.state()).isEqualTo(state);
    assertThat(standing.goneQuiet()).isEqualTo(state == State.QUIET || state == State.FADING);
  }

  @Test
  void isNeverFlaggedWhileUnsortedOrResting() {
    Figures longAgo = lastTalk(daysAgo(2000));

    assertThat(of(Keeping.UNDECIDED, longAgo).state()).isEqualTo(State.UNSORTED);
    assertThat(of(sorted().withCadence(new Cadence.Rest(null)), longAgo).state())
        .isEqualTo(State.RESTING);
    assertThat(of(sorted().withCadence(new Cadence.Rest(TODAY)), longAgo).state())
        .isEqualTo(State.FADING);
  }

  @Test
  void endsWithALoggedContact() {
    assertThat(of(chosen(10), lastTalk(daysAgo(300))).goneQuiet()).isTrue();
    assertThat(of(chosen(10), lastTalk(TODAY)).goneQuiet()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # last | approximate | met | sorted | since | what
          2026-11-01 |            |            | 2026-01-01 | 2026-11-01 | CONTACT
          2026-11-01 | 2026-11-10 |            | 2026-01-01 | 2026-11-10 | APPROXIMATE
          2026-11-01 | 2026-11-01 |            | 2026-01-01 | 2026-11-01 | CONTACT
          2026-11-01 | 2026-03-01 | 2026-11-05 | 2026-11-06 | 2026-11-01 | CONTACT
                     | 2025-01-01 | 2026-11-05 | 2026-11-06 | 2025-01-01 | APPROXIMATE
                     |            | 2026-06-14 | 2026-01-01 | 2026-06-14 | MET
                     |            | 2025-06-14 | 2026-01-01 | 2026-01-01 | SORTED
                     |            | 2026-01-01 | 2026-01-01 | 2026-01-01 | MET
                     |            |            | 2026-01-01 | 2026-01-01 | SORTED
                     |            | 2026-12-01 | 2026-01-01 | 2026-01-01 | SORTED
                     | 2026-12-01 |            | 2026-01-01 | 2026-01-01 | SORTED
                     |            | 2026-06    | 2026-01-01 | 2026-01-01 | SORTED
          """)
  void countsFromTheLastTalkElseFromSortingOrMeeting(
      @Nullable LocalDate last,
      @Nullable LocalDate approximate,
      @Nullable String met,
      LocalDate sortedOn,
      LocalDate since,
      Since.What what) {
    Standing standing =
        Quiet.standing(
            Keeping.UNDECIDED.withSortedOn(sortedOn),
            met(met).withApproximateLast(approximate),
            lastTalk(last),
            Map.of(),
            TODAY);

    assertThat(standing.since()).isEqualTo(new Since(since, what));
    assertThat(standing.elapsed()).isEqualTo((int) (TODAY.toEpochDay() - since.toEpochDay()));
  }

  @Test
  void knowsNoDayForAnUnsortedStranger() {
    Standing standing = of(Keeping.UNDECIDED, Figures.NONE);

    assertThat(standing.since()).isNull();
    assertThat(standing.elapsed()).isZero();
  }

  @Test
  void makesNoGapOfAnApproximateLast() {
    Figures rhythm = History.figures(Given.talksWithGaps(100, 14, 14, 14));
    Standing standing =
        Quiet.standing(sorted(), origin().withApproximateLast(daysAgo(5)), rhythm, Map.of(), TODAY);

    assertThat(standing.threshold()).isEqualTo(new Threshold.Learned(28, 14, null));
    assertThat(standing.elapsed()).isEqualTo(5);
  }

  @Test
  void countsDaysOverALeapDay() {
    Standing standing =
        Quiet.standing(
            chosen(10), origin(), lastTalk(day("2028-02-28")), Map.of(), day("2028-03-01"));

    assertThat(standing.elapsed()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # elapsed | starred | chosen | long ago (threshold 120 where not chosen)
          365  | false |     | false
          366  | false |     | true
          1000 | true  |     | false
          1000 | false | 30  | false
          """)
  void isLongAgoAfterAYearUnlessStarredOrChosen(
      int elapsed, boolean starred, @Nullable Integer cadence, boolean longAgo) {
    Keeping keeping = (cadence == null ? sorted() : chosen(cadence)).withStar(starred);

    assertThat(of(keeping, lastTalk(daysAgo(elapsed))).longAgo(keeping)).isEqualTo(longAgo);
  }

  @Test
  void isLongAgoOnlyAfterThreeThresholds() {
    Figures yearly = History.figures(Given.talksWithGaps(0, 366, 365, 366));

    assertThat(standingAfter(yearly, 3 * 458).longAgo(sorted())).isFalse();
    assertThat(standingAfter(yearly, 3 * 458 + 1).longAgo(sorted())).isTrue();
  }

  private static Standing standingAfter(Figures figures, int days) {
    return Quiet.standing(sorted(), origin(), figures, Map.of(), TODAY.plusDays(days));
  }

  private static Origin met(@Nullable String on) {
    PartialDate date = on == null ? null : PartialDate.parse(on).orElseThrow();
    return origin().withMet(new Meeting(date, "", null));
  }

  private static Standing of(Keeping keeping, Figures figures) {
    return Quiet.standing(keeping, origin(), figures, Map.of(), TODAY);
  }
}
