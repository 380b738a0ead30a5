package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.nav.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<String> read = new ArrayList<>();

  private final class Book implements Finder {
    @Override
    public List<Found> people(String text) {
      return List.of(found("Marta"));
    }

    @Override
    public List<Found> things(String text) {
      return List.of();
    }

    @Override
    public List<Found> written(String text) {
      read.add(text);
      return List.of(found("about " + text));
    }
  }

  private static Found found(String title) {
    return Found.somebody(title, "", "", "", new Destination.Today());
  }

  private PaletteViewModel model(SameThreadTasks tasks) {
    return new PaletteViewModel(new Book(), text -> List.of(found("Log " + text)), tasks);
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
