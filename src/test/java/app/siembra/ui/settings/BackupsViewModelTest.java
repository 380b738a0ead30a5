package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Problem;
import app.siembra.service.SafeCopy;
import app.siembra.service.Safety;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {
  @TempDir Path folder;
  @TempDir Path stick;
  private final List<SafeCopy> wentBack = new ArrayList<>();
  private final List<String> browsed = new ArrayList<>();
  private Post post;
  private Studio studio;
  private BackupsViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    studio.add("Ana");
    post = new Post(folder);
    model =
        new BackupsViewModel(
            studio.services().safekeeping(), post, wentBack::add, browsed::add, studio.desk());
    model.watch();
    studio.settle();
  }

  @AfterEach
  void close() {
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  @Test
  void oneIsMadeAndShown() {
    assertThat(model.copies()).isEmpty();
    assertThat(safety().current()).isFalse();

    model.backUp();
    studio.settle();

    assertThat(model.copies()).hasSize(1);
    assertThat(safety().current()).isTrue();
    assertThat(model.busy().get()).isFalse();
    model.openFolder();
    assertThat(browsed).singleElement().asString().contains("backups");
  }

  @Test
  void oneThatMadeItselfIsShownToo() {
    studio.services().safekeeping().backUp(Studio.NOW);
    studio.settle();
    assertThat(model.copies()).hasSize(1);
  }

  @Test
  void goesBackOnlyWhereTheUserAgrees() {
    model.backUp();
    studio.settle();
    SafeCopy copy = model.copies().getFirst();
    post.refuse();
    model.goBack(copy);
    assertThat(wentBack).isEmpty();

    post.agree();
    model.goBack(copy);
    assertThat(wentBack).containsExactly(copy);
  }

  @Test
  void aSecondFolderIsChosenAndForgotten() throws IOException {
    model.backUp();
    post.chooseFolder(stick);
    model.chooseFolder();
    studio.settle();
    assertThat(safety().elsewhere()).isEqualTo(stick);
    try (var copied = Files.list(stick)) {
      assertThat(copied).hasSize(2);
    }

    model.forgetFolder();
    studio.settle();
    assertThat(safety().elsewhere()).isNull();
  }

  @Test
  void aFolderThatWillNotDoIsSaidWhereItWasChosen() {
    post.chooseFolder(folder);
    model.chooseFolder();
    studio.settle();
    assertThat(model.placing().problem().get()).contains(Problem.of("backup.folder.inside"));
    assertThat(model.making().problem().get()).isEmpty();

    post.chooseFolder(stick);
    model.chooseFolder();
    assertThat(model.placing().problem().get()).isEmpty();
  }

  private Safety safety() {
    return Objects.requireNonNull(model.safety().get());
  }
}
