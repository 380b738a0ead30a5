package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Topic;
import app.siembra.service.ObjectiveRow;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObjectiveFormViewModelTest {
  @TempDir Path folder;
  private Plans plans;
  private ObjectiveFormViewModel model;

  @BeforeEach
  void open() {
    plans = Plans.at(folder);
    model = new ObjectiveFormViewModel(plans.studio.services(), plans.studio.desk());
  }

  @AfterEach
  void close() {
    plans.close();
  }

  @Test
  void aNewOneIsSavedWholeAndTakenBackAtOnce() {
    model.begin(ObjectiveKind.LEARNING);
    model.fields().text.set("Understand logistics");
    model.fields().topics.setAll("logistics", "law");
    model.fields().people.setAll(model.people(name("Ana")));
    model.fields().until.set("2 december");
    model.save();
    plans.studio.settle();

    assertThat(plans.studio.wentBack()).isEqualTo(1);
    Objective saved = only();
    assertThat(saved.aim())
        .isEqualTo(new Objective.Aim(ObjectiveKind.LEARNING, "Understand logistics"));
    assertThat(saved.topics()).extracting(Topic::name).containsExactly("logistics", "law");
    assertThat(saved.people()).containsExactly(plans.person("Ana"));
    assertThat(saved.span())
        .isEqualTo(new Objective.Span(Studio.TODAY, LocalDate.of(2026, 12, 2), null));

    plans.studio.services().undo().undo(Studio.NOW);
    assertThat(plans.studio.services().objectives().all(Studio.NOW)).isEmpty();
  }

  @Test
  void whatIsTypedIsUnsavedUntilItIsSaved() {
    model.begin(ObjectiveKind.FRIENDSHIP);
    assertThat(model.isUnsaved()).isFalse();

    model.fields().text.set("Sail together");
    assertThat(model.isUnsaved()).isTrue();

    model.save();
    plans.studio.settle();
    assertThat(model.isUnsaved()).isFalse();
  }

  @Test
  void whatIsGivenUpIsNotKept() {
    model.begin(ObjectiveKind.FRIENDSHIP);
    model.fields().text.set("Sail together");

    model.cancel();

    assertThat(model.isUnsaved()).isFalse();
  }

  @Test
  void withoutWordsOrWithADayThatIsNoneItSaysWhereAndKeepsNothing() {
    model.fields().until.set("some day");
    model.save();

    assertThat(model.problems())
        .containsOnlyKeys(ObjectiveReading.Spot.TEXT, ObjectiveReading.Spot.UNTIL);
    assertThat(plans.studio.services().objectives().all(Studio.NOW)).isEmpty();
    assertThat(plans.studio.wentBack()).isZero();

    model.fields().until.set("");
    model.fields().text.set("A flat");
    model.save();
    assertThat(model.problems()).isEmpty();
    assertThat(plans.studio.wentBack()).isEqualTo(1);
  }

  @Test
  void anOpenedOneKeepsWhatWasNotTouched() {
    ObjectiveId id =
        plans.set(30, ObjectiveKind.OPPORTUNITY, "A flat", -5, List.of("housing"), "Ana");
    plans.close(id, 2, "Found one.");
    Objective before = only();
    model.open(id);

    assertThat(model.before().get()).isEqualTo(before);
    model.save();
    assertThat(only()).isEqualTo(before);

    model.fields().outcome.set("Found one, by the park.");
    model.save();
    assertThat(only())
        .isEqualTo(before.closed(before.span().closedOn(), "Found one, by the park."));
  }

  @Test
  void itIsRemovedFromItsForm() {
    model.open(plans.set(30, ObjectiveKind.OPPORTUNITY, "A flat", null, List.of()));
    model.remove();
    plans.studio.settle();

    assertThat(plans.studio.services().objectives().all(Studio.NOW)).isEmpty();
    assertThat(plans.studio.wentBack()).isEqualTo(1);
  }

  @Test
  void oneThatIsGoneLeadsBackAndCancellingLeavesEverythingAsItWas() {
    ObjectiveId id = plans.set(30, ObjectiveKind.OPPORTUNITY, "A flat", null, List.of());
    plans.studio.services().objectives().remove(id, Studio.NOW);
    model.open(id);
    assertThat(plans.studio.wentBack()).isEqualTo(1);

    model.fields().text.set("A house");
    model.cancel();
    assertThat(plans.studio.wentBack()).isEqualTo(2);
    assertThat(plans.studio.services().objectives().all(Studio.NOW)).isEmpty();
  }

  @Test
  void topicsThatAreKnownAreOffered() {
    plans.knows("Ana", "logistics:2");
    assertThat(model.topics("logi")).containsExactly("logistics");
  }

  private String name(String who) {
    var _ = plans.person(who);
    return who;
  }

  private Objective only() {
    return plans.studio.services().objectives().all(Studio.NOW).stream()
        .map(ObjectiveRow::objective)
        .reduce((one, other) -> other)
        .orElseThrow();
  }
}
