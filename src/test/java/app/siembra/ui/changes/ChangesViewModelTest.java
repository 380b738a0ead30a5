package app.siembra.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.HistoryLine;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private ChangesViewModel model;
  private Subscription shown = Subscription.EMPTY;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    post = new Post(folder);
    model = new ChangesViewModel(studio.services(), post, studio.desk());
    PersonId ana = studio.add("Ana López");
    studio.add("Luis Peña");
    studio.logAgo(3, "call @Ana the boat");
    shown = model.watch();
    studio.services().people().remove(List.of(ana), Studio.NOW);
    studio.settle();
  }

  @AfterEach
  void close() {
    shown.unsubscribe();
    studio.close();
  }

  @Test
  void whatWasRemovedIsPutBack() {
    assertThat(model.removed()).hasSize(1);

    model.putBack(model.removed().getFirst());
    studio.settle();

    assertThat(names()).contains("Ana López");
    assertThat(model.removed()).isEmpty();
  }

  @Test
  void nothingIsErasedUnlessTheUserSaysSo() {
    post.refuse();

    model.erase(model.removed().getFirst());
    studio.settle();

    assertThat(model.removed()).hasSize(1);
  }

  @Test
  void whatIsErasedIsGoneAndSoAreTheBackupsIfTheUserSaysSo() {
    studio.services().safekeeping().backUp(Studio.NOW);
    post.agree();

    model.erase(model.removed().getFirst());
    studio.settle();

    assertThat(model.removed()).isEmpty();
    assertThat(studio.services().safekeeping().copies()).hasSize(1);
    assertThat(said()).startsWith("Erased for good.");
    assertThat(model.busy().get()).isFalse();
    assertThat(model.lines()).extracting(HistoryLine::state).contains(HistoryLine.State.ERASED);
  }

  @Test
  void aChangeOfThePastIsTakenBackAlone() {
    model.takeBack(line("add", 1));
    studio.settle();

    assertThat(names()).doesNotContain("Luis Peña");
    assertThat(model.lines().getFirst().kind()).isEqualTo(HistoryLine.Kind.TAKEN_BACK);
  }

  @Test
  void itIsSaidWhatStandsUponIt() {
    studio.logAgo(1, "call @Luis the boat");

    model.takeBack(line("add", 1));
    studio.settle();

    assertThat(said())
        .isEqualTo(
            "“Logged: Luis Peña\u00A0· call\u00A0· 22 November” depends on it. Undo that first.");
    assertThat(studio.unhandled()).isEmpty();
  }

  @Test
  void whatWasTakenBackIsUndoneInItsTurn() {
    model.takeBack(line("add", 1));
    studio.services().undo().undo(Studio.NOW);
    studio.settle();

    assertThat(names()).contains("Luis Peña");
    assertThat(line("add", 1).canBeReversed()).isTrue();
  }

  private HistoryLine line(String key, int which) {
    return model.lines().reversed().stream()
        .filter(line -> line.label().key().equals(key))
        .skip(which)
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }

  private String said() {
    return studio.notices().showing().stream().map(Notices.Notice::words).findFirst().orElse("");
  }
}
