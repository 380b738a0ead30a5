package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.PeopleOrder;
import app.siembra.service.PeopleOrder.By;
import app.siembra.service.SavedView;
import app.siembra.service.Trait;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists that have a name, and the columns of a table.
class ViewsViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Crowd crowd;
  private PeopleViewModel model;
  private ViewsViewModel views;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    Crowd.fill(studio);
    crowd = new Crowd(studio);
    model = crowd.model;
    views = model.views();
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void aListIsSavedWithFiltersOrderAndColumnsAndShownAgain() {
    model.press(new Facet.Is(new Trait.Tagged("sailing")));
    model.order(PeopleOrder.LONGEST_AGO);
    views.asTable(true);
    views.save("Sailors");
    studio.settle();
    assertThat(views.shown()).map(SavedView::name).contains("Sailors");

    model.clear();
    views.asTable(false);
    assertThat(views.shown()).isEmpty();

    views.open(saved().getFirst());
    assertThat(crowd.names()).containsExactly("Marta Gil");
    assertThat(model.sieve().get().order()).isEqualTo(PeopleOrder.LONGEST_AGO);
    assertThat(views.isTable()).isTrue();
  }

  @Test
  void aListThatWasOpenedAndIsNoLongerAsItWasSavedSaysSoUntilItIsKeptOrLeft() {
    model.press(new Facet.Is(new Trait.Tagged("sailing")));
    views.save("Sailors");
    studio.settle();
    assertThat(views.changed()).isEmpty();

    model.press(Facet.STARRED);
    assertThat(views.shown()).isEmpty();
    assertThat(views.changed()).map(SavedView::name).contains("Sailors");
    assertThat(views.here()).isEqualTo(views.changed());

    views.save("Sailors");
    studio.settle();
    assertThat(views.changed()).isEmpty();
    assertThat(saved().getFirst().filter().traits()).hasSize(2);

    model.press(Facet.STARRED);
    views.rename(saved().getFirst(), "Crew");
    studio.settle();
    assertThat(views.changed()).map(SavedView::name).contains("Crew");

    model.clear();
    assertThat(views.here()).isEmpty();
    model.press(Facet.STARRED);
    assertThat(views.here()).isEmpty();
  }

  @Test
  void aSecondPressOnTheListThatIsShownShowsEverybody() {
    model.press(Facet.STARRED);
    views.save("Stars");
    studio.settle();
    model.clear();

    views.press(saved().getFirst());
    assertThat(crowd.names()).containsExactly("Marta Gil");
    model.press(Facet.QUIET);
    views.press(saved().getFirst());
    assertThat(crowd.names()).containsExactly("Marta Gil");
    views.press(saved().getFirst());
    assertThat(crowd.names()).hasSize(5);
  }

  @Test
  void aListIsReplacedRenamedAndRemovedAndAllOfItCanBeTakenBack() {
    views.save("All");
    model.press(Facet.STARRED);
    views.save("all");
    studio.settle();
    assertThat(saved()).extracting(view -> view.filter().traits().size()).containsExactly(1);

    views.rename(saved().getFirst(), "Stars");
    studio.settle();
    views.remove(saved().getFirst());
    studio.settle();
    assertThat(saved()).isEmpty();
    assertThat(crowd.history()).startsWith("view.removed", "view.renamed", "view", "view");

    crowd.undo();
    assertThat(saved()).extracting(SavedView::name).containsExactly("Stars");
    crowd.undo();
    crowd.undo();
    assertThat(saved()).extracting(view -> view.filter().traits().size()).containsExactly(0);
  }

  @Test
  void aNameThatIsTakenIsRefusedInOneSentence() {
    views.save("One");
    views.save("Two");
    studio.settle();

    views.rename(saved().getFirst(), "two");

    assertThat(saved()).extracting(SavedView::name).containsExactly("One", "Two");
  }

  @Test
  void columnsComeAndGoAtTheirPlaceAndAreRemembered() {
    views.press(By.PHONE);
    assertThat(views.columns().get())
        .containsExactly(
            By.NAME, By.CIRCLE, By.STATE, By.LAST_TALK, By.ORGANISATION, By.PLACE, By.PHONE);
    views.press(By.CIRCLE);
    views.press(By.NAME);
    assertThat(views.columns().get()).startsWith(By.NAME, By.STATE);

    var later = new Crowd(studio).model.views();
    assertThat(later.columns().get()).isEqualTo(views.columns().get());
    assertThat(crowd.history()).doesNotContain("settings");
  }

  @Test
  void aColumnThatIsPressedOrdersAndTheSecondPressTurnsItRound() {
    model.orderBy(By.ORGANISATION);
    assertThat(crowd.names()).startsWith("Marta Gil");
    model.orderBy(By.NAME);
    assertThat(crowd.names()).startsWith("Mario Sanz");
    model.orderBy(By.NAME);
    assertThat(crowd.names()).startsWith("Zoe Lind");
  }

  private List<SavedView> saved() {
    return model.known().get().views();
  }
}
