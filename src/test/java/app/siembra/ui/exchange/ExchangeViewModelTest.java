package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.service.PastImport;
import app.siembra.ui.arrival.ImportWords;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private ExchangeViewModel model;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    model = new ExchangeViewModel(studio.services(), post, _ -> {}, studio.desk());
    model.watch();
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void anImportStandsAmongThePastOnesAndTheNewestIsTakenBackWithOneClick() throws IOException {
    bring("one.vcf", Post.card("Ana López"), Post.card("Jon Otxoa"));

    PastImport past = model.past().imports().getFirst();
    assertThat(words().past(past, model.past().zone())).isEqualTo("Today\u00A0· 2 new");
    model.past().undo(past);

    assertThat(model.past().imports()).isEmpty();
    assertThat(studio.services().people().all()).isEmpty();
  }

  @Test
  void anOlderImportIsTakenBackAloneUnlessALaterChangeStandsUponIt() throws IOException {
    bring("one.vcf", Post.card("Ana López"));
    PastImport past = model.past().imports().getFirst();
    studio.add("Luis Peña");
    studio.set("Ana", "star", "yes");

    model.past().undo(past);
    assertThat(said()).isEqualTo("“Star: Ana López” depends on it. Undo that first.");
    studio.services().undo().undo(Studio.NOW);
    model.past().undo(past);

    assertThat(model.past().imports()).isEmpty();
    assertThat(studio.services().people().all())
        .extracting(PersonLine::name)
        .containsExactly("Luis Peña");
  }

  @Test
  void inventedPeopleComeAndGoWithOneClick() {
    assertThat(model.sample().people().get()).isZero();

    model.sample().add();
    assertThat(model.sample().invented().get()).isEqualTo(60);
    studio.add("Ana López");
    model.sample().remove();

    assertThat(model.sample().invented().get()).isZero();
    assertThat(model.sample().people().get()).isEqualTo(1);
  }

  @Test
  void nothingIsFollowedOnceTheScreenIsLeft() {
    model = new ExchangeViewModel(studio.services(), post, _ -> {}, studio.desk());
    model.watch().unsubscribe();

    studio.add("Ana López");

    assertThat(model.sample().people().get()).isZero();
  }

  private ImportWords words() {
    return new ImportWords(studio.speech().voice().get());
  }

  private void bring(String name, String... cards) throws IOException {
    model.arrivals().look(List.of(post.file(name, cards)));
    model.arrivals().store();
  }

  private String said() {
    return studio.notices().showing().getLast().words();
  }
}
