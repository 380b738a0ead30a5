package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.CircleId;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.rules.Standing.State;
import app.siembra.service.PeopleOrder.By;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of people that have a name.
final class ViewsTest {
  private static final PeopleFilter EVERYTHING =
      new PeopleFilter(
          "gil, ana",
          List.of(
              new Trait.Stands(Set.of(State.QUIET, State.FADING)),
              new Trait.Starred(),
              new Trait.In(new CircleId(7)),
              new Trait.Tagged("old friends"),
              new Trait.About("tax law"),
              new Trait.At("San Sebastián"),
              new Trait.With("Velas & Co."),
              new Trait.SilentSince(TODAY),
              new Trait.SilentFor(6),
              new Trait.NeverSpoken(),
              new Trait.LooksFor(""),
              new Trait.LooksFor("a flat"),
              new Trait.Lacks(Trait.Way.EMAIL),
              new Trait.BornIn(Month.MAY),
              new Trait.Brought(12)));

  private static final SavedView ABROAD =
      new SavedView(
          "Abroad", EVERYTHING, new PeopleOrder(By.PLACE, true), List.of(By.NAME, By.PLACE));

  @TempDir Path folder;
  private Desk desk;
  private Views views;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    views = desk.services.views();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aViewComesBackAsItWasSaved() {
    views.save(ABROAD, NOW);

    assertThat(views.find("ABROAD")).contains(ABROAD);
    assertThat(views.all()).containsExactly(ABROAD);
  }

  @Test
  void theSameNameReplacesAndEachIsOneChangeThatCanBeTakenBack() {
    var plain = new SavedView("abroad", PeopleFilter.ALL, PeopleOrder.NAME, List.of());
    views.save(ABROAD, NOW);
    views.save(plain, NOW);
    assertThat(views.all()).containsExactly(plain);

    var _ = desk.services.undo().undo(NOW);
    assertThat(views.all()).containsExactly(ABROAD);
    assertThat(desk.history()).startsWith("view view");
    var _ = desk.services.undo().undo(NOW);
    assertThat(views.all()).isEmpty();
  }

  @Test
  void aViewIsRenamedAndRemoved() {
    views.save(ABROAD, NOW);
    views.save(ABROAD.named("At home"), NOW);

    views.rename("abroad", "Far  away", NOW);
    assertThat(views.all()).extracting(SavedView::name).containsExactly("At home", "Far away");
    assertThatThrownBy(() -> views.rename("Far away", "AT HOME", NOW))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> views.save(ABROAD.named(" "), NOW))
        .isInstanceOf(ProblemException.class);

    views.remove("at home", NOW);
    assertThat(views.all()).extracting(SavedView::name).containsExactly("Far away");
    var _ = desk.services.undo().undo(NOW);
    assertThat(views.all()).hasSize(2);
    assertThatThrownBy(() -> views.remove("nothing", NOW)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatALaterVersionWroteIsPassedOver() {
    assertThat(ViewText.read("name Old\nshoe-size 43\ncircle nine\norder by-shoe\nborn-in 13"))
        .isEqualTo(new SavedView("Old", PeopleFilter.ALL, PeopleOrder.NAME, List.of()));
  }

  @Test
  void theColumnsAreRememberedWithoutAChange() {
    desk.services.memory().columns(List.of(By.NAME, By.LAST_TALK));

    assertThat(desk.services.memory().columns()).containsExactly(By.NAME, By.LAST_TALK);
    assertThat(desk.history()).isEmpty();
  }

  @Test
  void aViewFollowsTopicsAndOrganisationsThatGetAnotherName() {
    desk.add("Ana");
    desk.set("Ana", "knows", "logistics");
    desk.set("Ana", "organisation", "Velas Norte");
    PeopleFilter filter =
        new PeopleFilter(
            "",
            List.of(
                new Trait.About("Logistics"),
                new Trait.LooksFor("logistics"),
                new Trait.With("velas norte")));
    views.save(new SavedView("Movers", filter, PeopleOrder.NAME, List.of()), NOW);

    desk.services.topics().rename(new Topic("logistics"), "moving", NOW);
    desk.services.organisations().rename("Velas Norte", "Norte", NOW);

    assertThat(views.find("Movers").orElseThrow().filter().traits())
        .containsExactly(
            new Trait.About("moving"), new Trait.LooksFor("moving"), new Trait.With("Norte"));
    var _ = desk.services.undo().undo(NOW);
    var _ = desk.services.undo().undo(NOW);
    assertThat(views.find("Movers").orElseThrow().filter()).isEqualTo(filter);
  }
}
