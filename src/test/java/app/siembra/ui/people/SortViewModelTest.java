package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.rules.Standing;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Crowd crowd;
  private SortViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    IntStream.rangeClosed(1, 7).forEach(i -> studio.add("Person " + i));
    crowd = new Crowd(studio);
    model = crowd.sorting;
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void offersFiveOfAll() {
    assertThat(names()).containsExactly("Person 1", "Person 2", "Person 3", "Person 4", "Person 5");
    assertThat(model.five().get().left()).isEqualTo(7);
    assertThat(model.five().get().circles()).isNotEmpty();
  }

  @Test
  void aDecisionIsOneChangeAndStaysInSightUntilUndone() {
    CircleId family = studio.services().circles().find("family").orElseThrow().id();
    int before = crowd.history().size();

    model.decide(id(0), new Decision.Put(family));

    assertThat(names()).startsWith("Person 1").hasSize(5);
    assertThat(line(0).settled()).isTrue();
    assertThat(line(1).settled()).isFalse();
    assertThat(model.five().get().left()).isEqualTo(6);
    assertThat(crowd.history()).hasSize(before + 1);
    crowd.undo();
    assertThat(line(0).settled()).isFalse();
  }

  @Test
  void nobodyElseIsFlaggedByADecision() {
    model.decide(id(0), new Decision.Star(true));
    model.decide(id(1), new Decision.NoReminders());

    assertThat(studio.services().reminding().quiet(true, Studio.NOW)).isEmpty();
    assertThat(line(1).row().listed().standing().state()).isEqualTo(Standing.State.RESTING);
    assertThat(line(2).row().listed().standing().state()).isEqualTo(Standing.State.UNSORTED);
  }

  @Test
  void whoeverIsPassedOverIsNotOfferedAgainForNow() {
    IntStream.range(0, 5).forEach(i -> model.passOver(id(i)));
    assertThat(model.five().get().settled()).isTrue();

    model.more();
    assertThat(names()).containsExactly("Person 6", "Person 7");
    assertThat(model.five().get().left()).isEqualTo(7);

    IntStream.range(0, 2).forEach(i -> model.passOver(id(i)));
    model.more();
    assertThat(names()).isEmpty();
  }

  @Test
  void comesBackToThoseWhoAreNotDecidedYet() {
    model.decide(id(0), new Decision.Star(true));
    watching.unsubscribe();

    watching = model.watch();
    assertThat(names()).startsWith("Person 1").hasSize(5);

    IntStream.range(1, 5).forEach(i -> model.passOver(id(i)));
    watching.unsubscribe();
    watching = model.watch();
    assertThat(names()).containsExactly("Person 6", "Person 7");
  }

  @Test
  void whoeverIsRemovedMeanwhileIsGoneFromTheFive() {
    studio.services().people().remove(List.of(id(2)), Studio.NOW);
    studio.settle();

    assertThat(names()).hasSize(4).doesNotContain("Person 3");
  }

  @Test
  void opensAPage() {
    PersonId first = id(0);
    model.open(first);
    assertThat(studio.gone()).containsExactly(new Destination.Person(first));
  }

  private SortLine line(int index) {
    return model.five().get().lines().get(index);
  }

  private PersonId id(int index) {
    return line(index).id();
  }

  private List<String> names() {
    return model.five().get().lines().stream()
        .map(line -> line.row().listed().line().name())
        .toList();
  }
}
