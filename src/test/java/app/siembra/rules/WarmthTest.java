package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.siembra.model.Channel;
import app.siembra.model.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 5.
final class WarmthTest {
  @Test
  void isThatOfTheWorkedExamples() {
    assertThat(warmth(talk(Channel.FACE_TO_FACE, 120, 1))).isCloseTo(0.2835, within(0.00005));
    assertThat(warmth(talk(Channel.CALL, 0, 1), talk(Channel.EMAIL, 240, 1)))
        .isCloseTo(0.4182, within(0.00005));
    assertThat(warmth(talk(Channel.FACE_TO_FACE, 0, 8))).isCloseTo(0.2835, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FACE_TO_FACE | 1  | 4
          VIDEO        | 1  | 3
          CALL         | 1  | 3
          LETTER       | 1  | 3
          EVENT        | 1  | 2
          MESSAGE      | 1  | 1
          EMAIL        | 1  | 1
          SOCIAL       | 1  | 0.5
          NOTE         | 1  | 0
          EVENT        | 4  | 2
          EVENT        | 5  | 1.6
          CALL         | 12 | 1
          EVENT        | 40 | 0.2
          """)
  void weighsByChannelAndCrowd(Channel channel, int people, double sum) {
    assertThat(History.figures(List.of(talk(channel, 0, people))).sums().warmth()).isEqualTo(sum);
  }

  @Test
  void growsColdWithoutNewFacts() {
    Figures.Sums sums = History.figures(List.of(talk(Channel.CALL, 30, 1))).sums();

    assertThat(Warmth.of(sums, TODAY)).isLessThan(Warmth.of(sums, daysAgo(1)));
    assertThat(Warmth.of(sums, TODAY.plusYears(40))).isCloseTo(0, within(1e-9));
  }

  @Test
  void isNothingWithoutHistory() {
    assertThat(Warmth.of(Figures.Sums.NONE, TODAY)).isZero();
  }

  private static Fact talk(Channel channel, int ago, int people) {
    return new Fact.Talk(daysAgo(ago), channel, people, true);
  }

  private static double warmth(Fact... facts) {
    return Warmth.of(History.figures(List.of(facts), TODAY).sums(), TODAY);
  }
}
