package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.book;
import static app.siembra.rules.Given.chosen;
import static app.siembra.rules.Given.circle;
import static app.siembra.rules.Given.daysAgo;
import static app.siembra.rules.Given.lastTalk;
import static app.siembra.rules.Given.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.PartialDate;
import app.siembra.rules.Reason.Latest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rule 4: why.
final class ReasonTest {
  private static final Circle FRIENDS = circle(1, 60, false);

  @Test
  void isTheLearnedRhythmWithTheDaysElapsed() {
    assertThat(of(sorted(), History.figures(Given.talksWithGaps(47, 18, 18, 18)), null))
        .isEqualTo(new Reason.Learned(18, null, 47));
    assertThat(of(sorted(), History.figures(Given.talksWithGaps(41, 2, 30, 2, 30, 2)), null))
        .isEqualTo(new Reason.Learned(2, 30, 41));
  }

  @Test
  void isWhatWasChosenWithTheLastTalk() {
    assertThat(of(chosen(90), lastTalk(daysAgo(100)), Channel.CALL))
        .isEqualTo(new Reason.Chosen(90, new Latest.Talked(daysAgo(100), Channel.CALL)));
  }

  @Test
  void isTheCircle() {
    Keeping friend = sorted().withCircles(List.of(FRIENDS.id()));

    assertThat(of(friend, lastTalk(daysAgo(70)), Channel.EMAIL))
        .isEqualTo(new Reason.InCircle(FRIENDS, 60, new Latest.Talked(daysAgo(70), Channel.EMAIL)));
  }

  @Test
  void isTheDayTheyMetWhereNothingIsNotedSince() {
    Origin met = Given.origin().withMet(new Meeting(PartialDate.of(daysAgo(150)), "", null));

    assertThat(of(sorted(), Figures.NONE, met, null))
        .isEqualTo(new Reason.Noted(new Latest.Met(daysAgo(150))));
    assertThat(of(sorted(), Figures.NONE, Given.origin(), null))
        .isEqualTo(new Reason.Noted(new Latest.Sorted(Given.day("2020-01-01"))));
  }

  @Test
  void isTheRememberedLastTalk() {
    assertThat(of(chosen(30), Figures.NONE, Given.origin().withApproximateLast(daysAgo(200)), null))
        .isEqualTo(new Reason.Chosen(30, new Latest.Approximate(daysAgo(200))));
  }

  @Test
  void isThatTheyRestOrAreUnsorted() {
    assertThat(of(sorted().withCadence(new Cadence.Rest(TODAY.plusDays(1))), Figures.NONE, null))
        .isEqualTo(new Reason.Resting(TODAY.plusDays(1)));
    assertThat(of(Keeping.UNDECIDED, Figures.NONE, null))
        .isEqualTo(new Reason.Unsorted(null, new Latest.Nothing()));
    assertThat(
            of(
                Keeping.UNDECIDED,
                History.figures(Given.talksWithGaps(900, 1, 41, 1, 1)),
                Channel.MESSAGE))
        .isEqualTo(new Reason.Unsorted(1, new Latest.Talked(daysAgo(900), Channel.MESSAGE)));
  }

  private static Reason of(Keeping keeping, Figures figures, @Nullable Channel channel) {
    return of(keeping, figures, Given.origin(), channel);
  }

  private static Reason of(
      Keeping keeping, Figures figures, Origin origin, @Nullable Channel channel) {
    Figures.Rhythm rhythm = figures.rhythm();
    Standing standing = Quiet.standing(keeping, origin, figures, book(FRIENDS), TODAY);
    return Reason.of(standing, rhythm == null ? null : rhythm.typical(), channel);
  }
}
