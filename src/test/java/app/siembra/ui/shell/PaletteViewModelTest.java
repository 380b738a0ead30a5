package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Excerpt;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.nav.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private static final String NOWHERE = "xyzzy";

  private final List<String> read = new ArrayList<>();
  private boolean quick;

  private final class Book implements Finder {
    @Override
    public List<Found> people(String text) {
      return text.equals(NOWHERE) ? List.of() : List.of(found("Marta"));
    }

    @Override
    public List<Found> things(String text) {
      return List.of();
    }

    @Override
    public List<Found> written(String text) {
      read.add(text);
      return text.equals(NOWHERE) ? List.of() : List.of(found("about " + text));
    }

    @Override
    public boolean isQuick() {
      return quick;
    }
  }

  private static Found found(String title) {
    return Found.somebody(Excerpt.plain(title), "", "", Excerpt.plain(""), new Destination.Today());
  }

  private PaletteViewModel model(SameThreadTasks tasks) {
    return new PaletteViewModel(
        new Book(),
        text -> text.equals(NOWHERE) ? List.of() : List.of(found("Log " + text)),
        tasks);
  }

  private static List<String> titles(PaletteViewModel model) {
    return model.finds().get().all().stream().map(Found::title).toList();
  }

  @Test
  void anEmptyFieldOffersThePeopleOfLately() {
    var model = model(new SameThreadTasks());

    model.ask("");

    assertThat(titles(model)).containsExactly("Marta");
    assertThat(model.finds().get().groups())
        .extracting(Finds.Group::key)
        .containsExactly("search.lately");
  }

  @Test
  void peopleAndCommandsComeAtOnceAndWhatWasWrittenAfterAPause() {
    var tasks = new SameThreadTasks();
    var model = model(tasks);

    model.ask("audit");
    assertThat(titles(model)).containsExactly("Marta", "Log audit");

    assertThat(tasks.pass()).isGreaterThan(Duration.ofMillis(100));
    assertThat(titles(model)).containsExactly("Marta", "Log audit", "about audit");
  }

  @Test
  void whatWasWrittenComesAtOnceWhereItIsKnownWithoutReadingTheHistory() {
    quick = true;
    var model = model(new SameThreadTasks());

    model.ask("au");

    assertThat(titles(model)).containsExactly("Marta", "Log au", "about au");
    model.ask("a");
    assertThat(read).containsExactly("au");
  }

  @Test
  void thatNothingIsFoundIsKnownWhenEverythingWasLookedThrough() {
    var tasks = new SameThreadTasks();
    var model = model(tasks);

    model.ask(NOWHERE);
    assertThat(model.finds().get().isNothing()).isFalse();

    tasks.pass();
    assertThat(model.finds().get().isNothing()).isTrue();
    model.ask("");
    assertThat(model.finds().get().isNothing()).isFalse();
  }

  @Test
  void theHistoryIsNotReadWhileSomebodyTypesNorForTwoLetters() {
    var tasks = new SameThreadTasks();
    var model = model(tasks);

    model.ask("au");
    model.ask("aud");
    model.ask("audi");
    tasks.pass();
    assertThat(read).isEmpty();

    tasks.pass();
    assertThat(read).containsExactly("audi");
  }

  @Test
  void theHistoryIsReadOnceAtATimeAndAnOldAnswerIsNotShown() {
    var tasks = SameThreadTasks.held();
    var model = model(tasks);
    model.ask("audit");
    tasks.pass();
    model.ask("boat");
    tasks.pass();
    assertThat(read).isEmpty();

    tasks.settle();

    assertThat(read).containsExactly("audit", "boat");
    assertThat(titles(model)).containsExactly("Marta", "Log boat", "about boat");
  }

  @Test
  void whatWasWrittenStaysWhereThePeopleOfTheSameTextAreFoundLater() {
    var tasks = SameThreadTasks.late();
    var model = model(tasks);
    model.ask("audit");
    tasks.pass();

    tasks.settleBackwards();

    assertThat(titles(model)).containsExactly("Marta", "Log audit", "about audit");
    model.ask("boat");
    tasks.settle();
    assertThat(titles(model)).containsExactly("Marta", "Log boat");
  }

  @Test
  void whatWasTypedWhileTheHistoryWasReadIsReadOnce() {
    var tasks = SameThreadTasks.held();
    var model = model(tasks);
    model.ask("audit");
    tasks.pass();
    model.ask("boat");
    tasks.settle();

    tasks.pass();
    tasks.settle();

    assertThat(read).containsExactly("audit", "boat");
  }
}
