package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.siembra.model.Direction;
import app.siembra.model.Figures;
import app.siembra.model.HelpSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule 6.
final class GoodwillTest {
  @Test
  void isThatOfTheWorkedExample() {
    Figures.Sums sums =
        sums(
            favour(Direction.GIVEN, HelpSize.MEDIUM, 0),
            favour(Direction.GIVEN, HelpSize.LARGE, 730),
            favour(Direction.RECEIVED, HelpSize.SMALL, 0));

    assertThat(sums.given()).isCloseTo(4, within(1e-12));
    assertThat(sums.received()).isCloseTo(1, within(1e-12));
    assertThat(Goodwill.of(sums, TODAY)).isCloseTo(0.8571, within(0.00005));
  }

  @Test
  void isHalfWithNoHistory() {
    assertThat(Goodwill.of(Figures.Sums.NONE, TODAY)).isEqualTo(0.5);
  }

  @Test
  void growsAlikeWithHelpInEitherDirection() {
    double given = Goodwill.of(sums(favour(Direction.GIVEN, HelpSize.LARGE, 10)), TODAY);
    double received = Goodwill.of(sums(favour(Direction.RECEIVED, HelpSize.LARGE, 10)), TODAY);

    assertThat(given).isEqualTo(received).isGreaterThan(0.5).isLessThan(1);
  }

  @Test
  void doesNotCountHelpThatIsNotDone() {
    Fact asked = new Fact.Favour(TODAY, Direction.GIVEN, HelpSize.LARGE, false);

    assertThat(Goodwill.of(sums(asked), TODAY)).isEqualTo(0.5);
  }

  private static Fact favour(Direction direction, HelpSize size, int ago) {
    return new Fact.Favour(daysAgo(ago), direction, size, true);
  }

  private static Figures.Sums sums(Fact... facts) {
    return History.figures(List.of(facts), TODAY).sums();
  }
}
