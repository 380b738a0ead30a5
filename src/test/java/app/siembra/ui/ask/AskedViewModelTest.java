package app.siembra.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.AskState;
import app.siembra.service.HelpEntry;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskedViewModelTest {
  @TempDir Path folder;
  private Village village;
  private AskViewModel screen;
  private AskedViewModel model;

  @BeforeEach
  void open() {
    village = Village.at(folder);
    screen = village.model();
    model = screen.asked();
  }

  @AfterEach
  void close() {
    village.close();
    assertThat(village.studio.unhandled()).isEmpty();
  }

  @Test
  void nothingWasAskedYet() {
    var _ = screen.watch();

    assertThat(model.open()).isEmpty();
    assertThat(model.settled()).isEmpty();
  }

  @Test
  void aPlanBecomesAnAskAndAYesHelpForWhichThanksAreSaid() {
    var _ =
        village.studio.services().asks().plan("a flat", List.of(village.person("Ana")), Studio.NOW);
    var _ = screen.watch();
    assertThat(words()).containsExactly("You want to ask");

    model.asked(only());
    settle();
    assertThat(words()).containsExactly("Asked today");
    model.yes(only());
    settle();

    assertThat(words()).containsExactly("Said yes; a thank you is still to come");
    HelpEntry help = village.studio.services().help().entries(Studio.NOW).getFirst();
    assertThat(help.help().details().thanked()).isFalse();
    assertThat(help.help().details().text()).isEqualTo("a flat");
    model.more(only());
    assertThat(village.studio.gone()).containsExactly(new Destination.EditHelp(help.help().id()));

    model.thanked(only());
    settle();
    assertThat(model.open()).isEmpty();
    assertThat(model.settled().getFirst().people().getFirst().one().state())
        .isEqualTo(AskState.THANKED);
    assertThat(
            village
                .studio
                .services()
                .help()
                .entries(Studio.NOW)
                .getFirst()
                .help()
                .details()
                .thanked())
        .isTrue();
  }

  @Test
  void thanksThatAreNotedInTheLedgerSettleItHereToo() {
    village.asked("a flat", 3, "Ana");
    var _ = screen.watch();
    model.yes(only());
    settle();

    HelpEntry help = village.studio.services().help().entries(Studio.NOW).getFirst();
    village.studio.services().help().thanked(help.help().id(), Studio.NOW);
    settle();

    assertThat(model.settled()).hasSize(1);
    assertThat(model.open()).isEmpty();
  }

  @Test
  void aNoSettlesItAndTheOthersStay() {
    village.asked("a flat", 3, "Ana", "Luis");
    var _ = screen.watch();
    assertThat(words()).containsExactly("Asked 3 days ago", "Asked 3 days ago");

    model.no(only());
    settle();
    assertThat(words()).containsExactly("Not this time", "Asked 3 days ago");
    model.leaveOut(model.open().getFirst().people().getLast());
    settle();

    assertThat(model.open()).isEmpty();
    assertThat(model.settled()).hasSize(1);
    village.studio.services().undo().undo(Studio.NOW);
    settle();
    assertThat(words()).containsExactly("Not this time", "Asked 3 days ago");
  }

  @Test
  void whoeverIsLeftOutLastTakesTheAskAlong() {
    village.asked("a flat", 3, "Ana");
    var _ = screen.watch();

    model.leaveOut(only());
    settle();

    assertThat(model.open()).isEmpty();
    assertThat(model.settled()).isEmpty();
  }

  @Test
  void whoeverIsRemovedFromTheBookIsNotAskedAnyMore() {
    village.asked("a flat", 3, "Ana", "Luis");
    var _ = screen.watch();

    village.studio.services().people().remove(List.of(village.person("Ana")), Studio.NOW);
    settle();

    assertThat(model.open())
        .singleElement()
        .satisfies(
            asked ->
                assertThat(asked.people())
                    .extracting(one -> one.one().named().name())
                    .containsExactly("Luis"));
  }

  @Test
  void somebodyWhoIsToBeAskedCanBeReached() {
    village.person("Ana");
    village.studio.set("Ana", "phone", "600 100 200");
    var _ =
        village.studio.services().asks().plan("a flat", List.of(village.person("Ana")), Studio.NOW);
    var _ = screen.watch();

    assertThat(only().ways()).hasSize(1);
  }

  private Asked.OfOne only() {
    return model.open().getFirst().people().getFirst();
  }

  private List<String> words() {
    Voice voice = village.studio.speech().voice().get();
    return model.open().stream()
        .flatMap(asked -> asked.people().stream())
        .map(new AskWords(voice)::state)
        .toList();
  }

  private void settle() {
    village.studio.settle();
  }
}
