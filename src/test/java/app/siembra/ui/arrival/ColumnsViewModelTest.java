package app.siembra.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.service.Sketch;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private ImportViewModel model;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    model = new ImportViewModel(studio.services(), post, studio.desk());
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void aTableOfNobodyKnowsWhomComesInOnceTheUserHasSaidWhatItsColumnsHold() throws IOException {
    Path table =
        table("Kunde,E-mail,Stadt\nRosa Peris,rosa@example.org,Bilbao\nJon Otxoa,,Getxo\n");
    look(table);

    ColumnsViewModel columns = model.columns().get();
    assertThat(preview().isUnmapped()).isTrue();
    assertThat(columns.columns())
        .extracting(column -> column.name() + " " + column.examples() + " " + column.meaning())
        .containsExactly(
            "Kunde [Rosa Peris, Jon Otxoa] keep",
            "E-mail [rosa@example.org] email",
            "Stadt [Bilbao, Getxo] keep");
    assertThat(columns.people())
        .containsExactly(new Sketch("rosa@example.org", List.of("rosa@example.org"), List.of()));

    columns.choose(0, "name");
    columns.choose(2, "city");
    assertThat(columns.people())
        .containsExactly(
            new Sketch("Rosa Peris", List.of("rosa@example.org", "Bilbao"), List.of()),
            new Sketch("Jon Otxoa", List.of("Getxo"), List.of()));
    columns.use();

    assertThat(model.columns().get()).isNull();
    assertThat(preview().added()).isEqualTo(2);
    model.store();
    assertThat(names()).containsExactly("Jon Otxoa", "Rosa Peris");
  }

  @Test
  void whatTheColumnsHoldIsRememberedForTheNextTableWithThem() throws IOException {
    look(table("Kunde,Stadt\nRosa Peris,Bilbao\n"));
    model.columns().get().choose(0, "name");
    model.columns().get().use();
    model.store();

    look(table("Kunde,Stadt\nJon Otxoa,Getxo\n"));
    assertThat(preview().isUnmapped()).isFalse();
    assertThat(preview().added()).isEqualTo(1);

    model.explainAgain();
    assertThat(model.columns().get().meaning(0)).isEqualTo("name");
    model.columns().get().choose(1, "city");
    model.columns().get().use();
    model.store();
    assertThat(names()).containsExactly("Jon Otxoa", "Rosa Peris");
  }

  private Path table(String content) throws IOException {
    return post.file("table.csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private void look(Path file) {
    model.look(List.of(file));
  }

  private ImportStage.Preview preview() {
    return (ImportStage.Preview) model.stage().get();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }
}
