package app.siembra.rules;

import static app.siembra.rules.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.PersonId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Rule 6: the headline.
final class HeadlineTest {
  @Test
  void countsPeopleNotFavours() {
    assertThat(
            of(
                help(Direction.GIVEN, HelpState.DONE, "2026-02-01", 1, 2),
                help(Direction.GIVEN, HelpState.DONE, "2026-03-01", 2, 3),
                help(Direction.RECEIVED, HelpState.DONE, "2026-03-01", 1)))
        .isEqualTo(new Headline(3, 1));
  }

  @Test
  void countsOnlyWhatIsDone() {
    assertThat(
            of(
                help(Direction.GIVEN, HelpState.ASKED, "2026-02-01", 1),
                help(Direction.GIVEN, HelpState.PROMISED, "2026-02-01", 2),
                help(Direction.GIVEN, HelpState.DECLINED, "2026-02-01", 3)))
        .isEqualTo(new Headline(0, 0));
  }

  @Test
  void countsBothEndsOfThePeriodAndNothingBeyond() {
    assertThat(
            of(
                help(Direction.GIVEN, HelpState.DONE, "2025-12-31", 1),
                help(Direction.GIVEN, HelpState.DONE, "2026-01-01", 2),
                help(Direction.GIVEN, HelpState.DONE, "2026-11-23", 3),
                help(Direction.GIVEN, HelpState.DONE, "2026-11-24", 4)))
        .isEqualTo(new Headline(2, 0));
  }

  private static Headline of(Help... entries) {
    return Headline.of(List.of(entries), day("2026-01-01"), day("2026-11-23"));
  }

  private static Help help(Direction direction, HelpState state, String on, long... people) {
    return new Help(
        new HelpId(1),
        direction,
        HelpKind.ADVICE,
        HelpSize.SMALL,
        state,
        LongStream.of(people).mapToObj(PersonId::new).toList(),
        HelpDetails.of(day(on), ""));
  }
}
