package app.siembra.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Damage;
import app.siembra.service.WayBack;
import app.siembra.store.Databases;
import app.siembra.ui.parts.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryViewModelTest {
  @TempDir Path folder;
  @TempDir Path beside;
  private Ruin ruin;
  private List<Throwable> expected = List.of();

  @BeforeEach
  void build() {
    ruin = new Ruin(folder, beside);
  }

  @AfterEach
  void close() {
    ruin.studio().close();
    assertThat(ruin.studio().unhandled()).isEqualTo(expected);
  }

  @Test
  void everythingComesBackFromTheBackupAndTheJournal() throws IOException {
    RecoveryViewModel model = ruin.backedUp().lost().model();
    assertThat(model.damage().kind()).isEqualTo(Damage.Kind.MISSING);
    model.look();
    WayBack way = ready(model);
    assertThat(way.copy().orElseThrow().people()).isEqualTo(2);
    assertThat(way.entries()).isPositive();
    assertThat(way.isEverything()).isTrue();

    model.bringBack(way);

    assertThat(ruin.entered()).hasSize(1).first().satisfies(kept -> assertThat(kept).isDirectory());
    assertThat(ruin.people()).containsExactly("Ana López", "Jon Otxoa", "Luis Peña");
  }

  @Test
  void whatStaysLostIsSaid() throws IOException {
    RecoveryViewModel model = ruin.backedUp().withTornJournal().lost().model();
    model.look();
    WayBack way = ready(model);
    assertThat(way.isEverything()).isFalse();

    model.bringBack(way);

    assertThat(ruin.people()).containsExactly("Ana López", "Luis Peña");
  }

  @Test
  void whereNothingIsLeftNothingNewIsBegun() throws IOException {
    RecoveryViewModel model = ruin.withoutJournal().emptied().model();
    model.look();
    assertThat(model.stage().get()).isInstanceOf(Stage.Empty.class);
    assertThat(folder.resolve("siembra.mv.db")).isEmptyFile();
    model.showFiles();
    model.quit();
    assertThat(ruin.shown()).isEqualTo(1);
    assertThat(ruin.quits()).isEqualTo(1);
  }

  @Test
  void aBackupFromElsewhereHelps(@TempDir Path stick) throws IOException {
    Path copy = ruin.backedUp().withoutJournal().emptied().movedTo(stick);
    RecoveryViewModel model = ruin.model();
    model.look();
    assertThat(model.stage().get()).isInstanceOf(Stage.Empty.class);

    model.choose();
    assertThat(model.stage().get()).isInstanceOf(Stage.Empty.class);
    ruin.post().choose(copy);
    model.choose();

    model.bringBack(ready(model));
    assertThat(ruin.people()).containsExactly("Ana López", "Luis Peña");
  }

  @Test
  void aFileThatIsNoBackupIsSaid() throws IOException {
    RecoveryViewModel model = ruin.withoutJournal().emptied().model();
    Path song = Files.writeString(beside.resolve("song.mv.db"), "la la la ".repeat(1000));
    ruin.post().choose(song);
    model.choose();
    assertThat(model.stage().get()).isInstanceOf(Stage.Empty.class);
    assertThat(model.problem().get())
        .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("rescue.foreign"));
  }

  @Test
  void whoeverHasTheFolderOpenIsNotDisturbed() throws IOException {
    RecoveryViewModel model = ruin.backedUp().lost().model();
    model.look();
    WayBack way = ready(model);
    model.bringBack(way);
    try (var _ = Databases.open(folder)) {
      model.bringBack(way);
      assertThat(model.stage().get()).isEqualTo(new Stage.Ready(way));
      assertThat(model.problem().get())
          .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("rescue.failed"));
    }
  }

  @Test
  void afterWhatNobodyExpectedItCanBeTriedAgain() throws IOException {
    Desk desk = ruin.backedUp().studio().desk();
    RuntimeException stopped = new IllegalStateException("the clock has stopped");
    RecoveryViewModel model =
        ruin.modelOfInside(
            new Desk(
                desk.tasks(),
                desk.notices(),
                desk.navigator(),
                desk.speech(),
                () -> {
                  throw stopped;
                },
                desk.feed()));
    model.look();
    WayBack way = ready(model);

    model.bringBack(way);

    assertThat(model.stage().get()).isEqualTo(new Stage.Ready(way));
    assertThat(ruin.entered()).isEmpty();
    assertThat(failures()).containsExactly(stopped);
  }

  /// What failed without anybody expecting it; expected from then on.
  private List<Throwable> failures() {
    expected = ruin.studio().unhandled();
    return expected;
  }

  private static WayBack ready(RecoveryViewModel model) {
    assertThat(model.stage().get()).isInstanceOf(Stage.Ready.class);
    return ((Stage.Ready) model.stage().get()).way();
  }
}
