package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ConnectionType;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.rules.Gaps.Gap;
import app.siembra.rules.Kindred;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rule 15 over a real network.
final class ObjectivesTest {
  private static final Topic LOGISTICS = new Topic("logistics");

  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.add("Ana");
    luis = desk.add("Luis");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aTopicThatNobodyCloseKnowsIsAGapUntilSomebodyDoesAndThenHangsOnThem() {
    desk.set("Ana", "knows", "logistics:3");
    learn();
    assertThat(gaps()).hasSize(1).first().isInstanceOf(Gap.Nobody.class);

    desk.log("coffee @ana");
    assertThat(gaps()).singleElement().isInstanceOf(Gap.OnePerson.class);
    desk.set("Luis", "knows", "LOGISTICS:2");
    desk.log("coffee @luis");
    assertThat(gaps()).isEmpty();
  }

  @Test
  void theBridgeToAGapIsWhoeverIsCloseAndConnected() {
    desk.set("Ana", "knows", "logistics:3");
    desk.services
        .connecting()
        .connect(ana, luis, ConnectionType.delivered("friend").orElseThrow(), "", NOW);
    desk.log("coffee @luis");
    desk.log("call @luis");
    learn();

    Gap.Nobody gap = (Gap.Nobody) gaps().getFirst();
    assertThat(gap.bridge()).isNotNull();
    assertThat(gap.bridge().expert().id()).isEqualTo(ana);
    assertThat(gap.bridge().through().id()).isEqualTo(luis);
  }

  @Test
  void whatWasDoneSinceIsCountedWithItsPeopleOrAboutItsTopics() {
    desk.logAgo(5, "coffee @ana #logistics");
    ObjectiveId id = learn();
    desk.services.objectives().edit(id, old -> old.withPeople(List.of(luis)), NOW);
    desk.log("coffee @ana #logistics");
    desk.log("coffee @luis -advice on the route");
    desk.log("@luis likes cheese");

    ObjectiveRow row = desk.services.objectives().all(NOW).getFirst();
    assertThat(row.done()).isEqualTo(new ObjectiveRow.Done(2, 1));
    assertThat(row.people()).extracting(Named::name).containsExactly("Luis");
  }

  @Test
  void peopleWhoShareTwoInterestsAndDoNotKnowEachOtherAreToBeBroughtTogether() {
    for (String who : List.of("Ana", "Luis")) {
      desk.set(who, "interested", "chess");
      desk.set(who, "interested", "sailing");
    }
    Objective friends = find(set(ObjectiveKind.FRIENDSHIP, "A club", List.of()));
    assertThat(desk.services.objectives().kindred(friends, 5, NOW))
        .singleElement()
        .extracting(Kindred.Pair::shared)
        .isEqualTo(List.of(new Topic("chess"), new Topic("sailing")));

    desk.services.introducing().introduce(ana, luis, TODAY, NOW);
    assertThat(desk.services.objectives().kindred(friends, 5, NOW)).isEmpty();
  }

  @Test
  void isClosedWithWhatCameOfItTakenUpAgainAndRemovedEachTakenBackAtOnce() {
    ObjectiveId id = learn();
    desk.services.objectives().close(id, "I can route a truck.", NOW);
    assertThat(find(id).isOpen(TODAY)).isFalse();
    assertThat(find(id).outcome()).isEqualTo("I can route a truck.");
    assertThat(gaps()).isEmpty();

    desk.services.objectives().reopen(id, NOW);
    assertThat(find(id).isOpen(TODAY)).isTrue();
    desk.services.objectives().remove(id, NOW);
    assertThat(desk.services.objectives().all(NOW)).isEmpty();
    desk.services.undo().undo(NOW);
    desk.services.undo().undo(NOW);
    assertThat(find(id).isOpen(TODAY)).isFalse();
  }

  @Test
  void answersAsOfAnEarlierDayWithWhatWasThenKnown() {
    desk.set("Ana", "knows", "logistics:3");
    desk.services
        .objectives()
        .add(
            new Objective.Aim(ObjectiveKind.LEARNING, "Learn"),
            List.of(LOGISTICS),
            List.of(),
            Desk.ago(20));
    desk.log("coffee @ana");

    assertThat(gaps()).singleElement().isInstanceOf(Gap.OnePerson.class);
    assertThat(desk.services.objectives().gaps(Desk.ago(5)))
        .singleElement()
        .isInstanceOf(Gap.Nobody.class);
    assertThat(desk.services.objectives().all(Desk.ago(5))).hasSize(1);
  }

  @Test
  void refusesOneWithoutWordsOrThatIsGone() {
    assertThatThrownBy(() -> set(ObjectiveKind.LEARNING, " ", List.of()))
        .isInstanceOf(ProblemException.class);
    ObjectiveId id = learn();
    desk.services.objectives().remove(id, NOW);
    assertThatThrownBy(() -> desk.services.objectives().close(id, "", NOW))
        .isInstanceOf(ProblemException.class);
  }

  private ObjectiveId learn() {
    return set(ObjectiveKind.LEARNING, "Learn logistics", List.of(LOGISTICS));
  }

  private ObjectiveId set(ObjectiveKind kind, String text, List<Topic> topics) {
    return desk.services.objectives().add(new Objective.Aim(kind, text), topics, List.of(), NOW);
  }

  private Objective find(ObjectiveId id) {
    return desk.services.objectives().all(NOW).stream()
        .map(ObjectiveRow::objective)
        .filter(objective -> objective.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Gap> gaps() {
    return desk.services.objectives().gaps(NOW);
  }
}
