package app.siembra.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.service.TimelineEntry;
import app.siembra.service.TimelineFilter;
import app.siembra.ui.life.Sort;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private TimelineViewModel model;
  private Subscription shown = Subscription.EMPTY;

  private void open(Studio made) {
    studio = made;
    model = new TimelineViewModel(studio.services(), studio.desk());
    shown = model.watch();
  }

  private void openSmall() {
    open(Studio.at(folder));
    studio.logAgo(3, "call @Ana about the boat");
    studio.logAgo(3, "coffee with @Ana and @Luis");
    studio.logAgo(40, "email @Luis the plans of the harbour");
    studio.logAgo(1, "@Ana likes figs");
  }

  @AfterEach
  void close() {
    shown.unsubscribe();
    studio.close();
  }

  @Test
  void namesADayOnlyAtTheFirstOfItsEntries() {
    openSmall();

    assertThat(model.shown().stream().map(Line::leads)).containsExactly(true, true, false, true);
    assertThat(model.shown().stream().map(line -> line.entry().on()))
        .containsExactly(
            Studio.TODAY.minusDays(1),
            Studio.TODAY.minusDays(3),
            Studio.TODAY.minusDays(3),
            Studio.TODAY.minusDays(40));
  }

  @Test
  void showsOnlyThatInWhichAllOfThemTookPart() {
    openSmall();

    model.people().add(studio.services().people().find("Ana", 1).getFirst());
    assertThat(model.shown()).hasSize(3);
    model.people().add(studio.services().people().find("Luis", 1).getFirst());

    assertThat(model.shown()).hasSize(1);
  }

  @Test
  void isNarrowedBySortChannelAndWords() {
    openSmall();

    model.narrow(Sort.NOTES);
    assertThat(model.shown()).hasSize(1);
    model.narrow(TimelineFilter.ALL.withChannels(Set.of(Channel.EMAIL, Channel.CALL)));
    assertThat(model.shown()).hasSize(2);
    model.narrow(model.filter().get().withText("HARBOUR plans"));

    assertThat(model.shown()).hasSize(1);
  }

  @Test
  void aCircleShowsWhatItsPeopleTookPartIn() {
    openSmall();
    studio.set("Luis", "circle", "Rowing");
    var circle = studio.services().circles().find("Rowing").orElseThrow();

    model.narrow(TimelineFilter.ALL.withCircle(circle.id()));

    assertThat(model.shown()).hasSize(2);
  }

  @Test
  void saysWhetherNothingWasNotedOrNothingFits() {
    open(Studio.at(folder));
    assertThat(model.mood().get()).isEqualTo(Mood.NEW);
    studio.logAgo(3, "call @Ana");
    assertThat(model.mood().get()).isEqualTo(Mood.FOUND);

    model.narrow(TimelineFilter.ALL.withText("nothing like it"));
    assertThat(model.mood().get()).isEqualTo(Mood.NO_MATCH);
    model.showEverything();

    assertThat(model.mood().get()).isEqualTo(Mood.FOUND);
  }

  @Test
  void readsOnWhereItIsScrolledTo() {
    open(Studio.withSample(folder, 60));
    assertThat(model.shown()).hasSize(TimelineViewModel.PAGE);
    Line last = model.shown().getLast();

    model.more();

    assertThat(model.shown()).hasSize(2 * TimelineViewModel.PAGE);
    assertThat(model.shown().get(TimelineViewModel.PAGE - 1)).isEqualTo(last);
    assertThat(model.shown()).extracting(Line::key).doesNotHaveDuplicates();
    assertThat(model.shown().stream().map(line -> line.entry().on()).toList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void keepsWhatWasReadWhenSomethingIsNoted() {
    open(Studio.withSample(folder, 60));
    model.more();

    studio.logAgo(0, "call @Somebody-New");

    assertThat(model.shown()).hasSize(2 * TimelineViewModel.PAGE);
    assertThat(model.shown().getFirst().entry().on()).isEqualTo(Studio.TODAY);
  }

  @Test
  void anEntryOpensItsFormAndItsPeople() {
    openSmall();
    TimelineEntry entry = model.shown().get(1).entry();
    PersonId ana = entry.people().getFirst().id();

    model.acts().open(entry);
    model.open(ana);

    assertThat(studio.gone())
        .containsExactly(
            new Destination.EditInteraction(((TimelineEntry.Talk) entry).interaction().id()),
            new Destination.Person(ana));
  }

  @Test
  void whatIsRemovedIsGoneAndComesBackWithUndo() {
    openSmall();
    List<Line> before = List.copyOf(model.shown());

    model.acts().remove(before.get(1).entry());
    studio.settle();
    assertThat(model.shown()).hasSize(3);
    studio.services().undo().undo(Studio.NOW);
    studio.settle();

    assertThat(model.shown()).isEqualTo(before);
  }
}
