package app.siembra.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Seed;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the first screen proposes to do for somebody.
final class SeedViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private SeedViewModel model;
  private Subscription watching = Subscription.EMPTY;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model = new SeedViewModel(studio.services(), studio.desk());
    studio.logAgo(2, "coffee with @Ana ?wine for a wedding");
    studio.logAgo(2, "coffee with @Luis");
    studio.logAgo(9, "coffee with @Rosa");
    studio.set("Luis", "knows", "wine:3");
    studio.set("Rosa", "knows", "wine:2");
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
  }

  @Test
  void anotherShowsTheNextAndAfterTheLastTheFirstAgain() {
    assertThat(others()).containsExactly("Luis");
    model.another();
    assertThat(others()).containsExactly("Rosa");
    model.another();
    assertThat(others()).containsExactly("Luis");
  }

  @Test
  void notForThisHidesThePairForGoodUntilItIsTakenBack() {
    model.notForThis(model.seeds().getFirst());
    assertThat(others()).containsExactly("Rosa");
    Notices.Done notice = (Notices.Done) studio.notices().showing().getLast();
    notice.action().run();
    assertThat(others()).containsExactly("Luis");

    model.notForThis(model.seeds().getFirst());
    model.notForThis(model.seeds().getFirst());
    assertThat(model.seeds()).isEmpty();
  }

  @Test
  void anIntroductionAsksBothFirstAndIsNotProposedMeanwhile() {
    model.begin(model.seeds().getFirst());

    assertThat(studio.services().introducing().all())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.first().name()).isEqualTo("Ana");
              assertThat(made.second().name()).isEqualTo("Luis");
              assertThat(made.introduction().isWaiting()).isTrue();
            });
    assertThat(others()).containsExactly("Rosa");
    assertThat(studio.gone().getLast()).isEqualTo(new Destination.Person(id("Ana")));
  }

  @Test
  void whatIKnowMyselfComesFirstAndLeadsToTheHelpThatIsNoted() {
    studio.set("me", "topic", "wine");
    Seed seed = model.seeds().getFirst();
    assertThat(seed).isInstanceOf(Seed.YouHelp.class);

    model.begin(seed);
    assertThat(studio.gone().getLast()).isEqualTo(new Destination.NewHelp(List.of(id("Ana"))));
  }

  private PersonId id(String name) {
    return studio.services().people().resolve(name).one().id();
  }

  private List<String> others() {
    return model.seeds().stream()
        .flatMap(seed -> seed.with().stream())
        .map(PersonLine::name)
        .toList();
  }
}
