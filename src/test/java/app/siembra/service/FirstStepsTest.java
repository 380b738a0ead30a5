package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.rules.LastTalk;
import app.siembra.service.FirstSteps.Dear;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom the user does not want to lose.
final class FirstStepsTest {
  @TempDir Path folder;
  private Desk desk;
  private FirstSteps steps;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    steps = desk.services.firstSteps();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whomTheUserTalksWithComesBeforeWhomMuchIsKnownOf() {
    desk.add("Ana");
    desk.add("Bo");
    desk.set("Bo", "email", "bo@example.org");
    desk.add("Cleo");
    desk.logAgo(20, "coffee with @Cleo");

    assertThat(steps.likely(5, NOW))
        .extracting(PersonLine::name)
        .containsExactly("Cleo", "Bo", "Ana");
    assertThat(steps.likely(1, NOW)).extracting(PersonLine::name).containsExactly("Cleo");
  }

  @Test
  void oldTalksCountForLessThanNewOnes() {
    desk.logAgo(801, "coffee with @Ana");
    desk.logAgo(800, "coffee with @Ana");
    desk.logAgo(1, "coffee with @Bo");

    assertThat(steps.likely(5, NOW)).extracting(PersonLine::name).containsExactly("Bo", "Ana");
  }

  @Test
  void whoHasAStarIsNotProposedAgain() {
    PersonId ana = desk.add("Ana");
    desk.add("Bo");

    steps.keep(List.of(new Dear(new Whom.Known(ana, "Ana"), null, null)), NOW);

    assertThat(steps.likely(5, NOW)).extracting(PersonLine::name).containsExactly("Bo");
  }

  @Test
  void knownAndNewPeopleGetTheirStarCircleAndLastTalkAsOneChange() {
    PersonId ana = desk.add("Ana");
    CircleId friends = circle("friends");

    List<PersonId> kept =
        steps.keep(
            List.of(
                new Dear(new Whom.Known(ana, "Ana"), friends, LastTalk.THIS_WEEK),
                new Dear(new Whom.New("Bo Berg"), null, null)),
            NOW);

    assertThat(kept).hasSize(2).startsWith(ana);
    Person known = desk.services.people().get(ana);
    assertThat(known.keeping().starred()).isTrue();
    assertThat(known.keeping().circles()).containsExactly(friends);
    assertThat(known.origin().approximateLast()).isEqualTo(TODAY.minusDays(3));
    Person added = desk.services.people().get(kept.getLast());
    assertThat(added.keeping().starred()).isTrue();
    assertThat(added.keeping().circles()).isEmpty();
    assertThat(added.origin().approximateLast()).isNull();
    assertThat(desk.history()).isEqualTo("keep add");

    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().all()).extracting(PersonLine::name).containsExactly("Ana");
    assertThat(desk.services.people().get(ana).keeping().starred()).isFalse();
  }

  @Test
  void aLongAgoTalkStartsTheCountAndIsNoTalk() {
    Dear bo = new Dear(new Whom.New("Bo"), circle("friends"), LastTalk.LONGER);

    steps.keep(List.of(bo), NOW);

    assertThat(desk.quiet()).containsExactly("Bo");
    assertThat(desk.services.people().line(desk.id("Bo")).orElseThrow().figures().sums().warmth())
        .isZero();
  }

  @Test
  void nobodyIsKeptWhereOneIsGone() {
    PersonId ana = desk.add("Ana");
    desk.services.people().remove(List.of(ana), NOW);

    assertThatThrownBy(
            () ->
                steps.keep(
                    List.of(
                        new Dear(new Whom.New("Bo"), null, null),
                        new Dear(new Whom.Known(ana, "Ana"), null, null)),
                    NOW))
        .isInstanceOf(ProblemException.class);
    assertThat(desk.services.people().all()).isEmpty();
  }

  @Test
  void nobodyChosenChangesNothing() {
    assertThat(steps.keep(List.of(), NOW)).isEmpty();
    assertThat(desk.history()).isEmpty();
  }

  private CircleId circle(String key) {
    return desk.services.circles().all().stream()
        .filter(circle -> circle.key().equals(key))
        .map(Circle::id)
        .findFirst()
        .orElseThrow();
  }
}
