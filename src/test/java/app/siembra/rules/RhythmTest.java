package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 2.
final class RhythmTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 20 30 20                      | 20  | 20
          30 1 30 1                        | 1   | 30
          366 365 366                      | 366 | 366
          14 14 14                         | 14  | 14
          10 20 40                         | 20  | 20
          40 20 10                         | 20  | 20
          1 1 1 60                         | 1   | 1
          # nearly half of the weight lies in the newest four
          90 90 90 90 90 90 90 90 7 7 7 7  | 7   | 90
          # only the newest twelve gaps count
          500 7 7 7 7 7 7 7 7 7 7 7 7      | 7   | 7
          """)
  void learnsTheTypicalAndTheSecondLongestGap(String gaps, int typical, int secondLongest) {
    assertThat(Rhythm.learn(daysWithGaps(gaps)))
        .contains(new Figures.Rhythm(typical, secondLongest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          21 21     | false
          14 14 14  | true
          14 14 13  | false
          1 2 1     | false
          40 1 1    | true
          100 1     | false
          """)
  void learnsFromThreeGapsOverFortyTwoDays(String gaps, boolean learned) {
    assertThat(Rhythm.learn(daysWithGaps(gaps)).isPresent()).isEqualTo(learned);
  }

  @Test
  void measuresTheSpanFromTheFirstEverDayNotFromTheNewestThirteen() {
    String daily = "1 ".repeat(12).strip();

    assertThat(Rhythm.learn(daysWithGaps(daily))).isEmpty();
    assertThat(Rhythm.learn(daysWithGaps("30 " + daily))).contains(new Figures.Rhythm(1, 1));
  }

  @Test
  void weighsANewGapMoreThanAnOldOne() {
    assertThat(Rhythm.typical(List.of(10, 50))).isEqualTo(50);
    assertThat(Rhythm.typical(List.of(50, 10))).isEqualTo(10);
  }

  @Test
  void learnsNothingWithoutContact() {
    assertThat(Rhythm.learn(new ContactDays())).isEmpty();
  }

  private static ContactDays daysWithGaps(String gaps) {
    int[] numbers = Arrays.stream(gaps.split(" ")).mapToInt(Integer::parseInt).toArray();
    ContactDays days = new ContactDays();
    Stream<Fact> talks = Given.talksWithGaps(0, numbers).stream();
    talks.forEach(talk -> days.add(talk.on()));
    return days;
  }
}
