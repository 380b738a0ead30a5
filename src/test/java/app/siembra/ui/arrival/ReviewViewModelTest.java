package app.siembra.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.service.ImportReport;
import app.siembra.service.Question;
import app.siembra.service.Stranger;
import app.siembra.ui.arrival.ReviewViewModel.Option;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
  private static final String CHAT =
      """
      13/03/26, 09:00 - Nerea: Hi all
      13/03/26, 09:01 - Ana: Hi
      13/03/26, 09:02 - Luis: Hi
      14/03/26, 09:02 - Luis: Hi
      14/03/26, 09:02 - Bo: Hi
      14/03/26, 09:03 - Nerea: Hi
      """;

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
  void theUserSaysWhichNameIsTheirsAndThenWhoTheOthersAre() throws IOException {
    studio.add("Ana García");
    model.look(List.of(post.file("chat.txt", CHAT)));
    assertThat(model.stage().get().known())
        .singleElement()
        .isInstanceOfSatisfying(
            ImportReport.Asking.class,
            asking ->
                assertThat(asking.question())
                    .isEqualTo(new Question.WhoIsMe(List.of("Nerea", "Ana", "Luis", "Bo"))));
    assertThat(ImportWords.brings(model.stage().get())).isFalse();

    model.iAm("Nerea");
    assertThat(strangers()).extracting(Stranger::name).containsExactly("Luis", "Ana", "Bo");
    assertThat(review().options(stranger("Ana")))
        .extracting(option -> option.getClass().getSimpleName())
        .containsExactly("Open", "Person", "New", "Nobody", "Me");

    say("Ana", review().options(stranger("Ana")).get(1));
    say("Luis", new Option.New());
    say("Bo", new Option.Nobody());
    assertThat(review().decided().get()).isEqualTo(3);
    model.store();

    assertThat(model.stage().get()).isInstanceOf(ImportStage.Done.class);
    assertThat(model.stage().get().talks()).isEqualTo(2);
    assertThat(names()).containsExactly("Ana García", "Luis");
    model.look(List.of(post.file("chat.txt", CHAT)));
    assertThat(model.review().get()).isNull();
    assertThat(ImportWords.brings(model.stage().get())).isFalse();
  }

  @Test
  void whoIsLeftOpenStaysOutAndWhatIsTakenBackCanBeSaidAnew() throws IOException {
    lookAs("Nerea");
    say("Ana", new Option.New());
    say("Bo", new Option.New());
    say("Bo", new Option.Open());
    assertThat(review().decided().get()).isEqualTo(1);
    model.store();
    assertThat(names()).containsExactly("Ana");

    model.undo();
    assertThat(names()).isEmpty();
    model.close();
    model.look(List.of(post.file("chat.txt", CHAT)));
    assertThat(strangers()).hasSize(3);
  }

  @Test
  void theRestCanBeSaidToBeNewAtOnce() throws IOException {
    lookAs("Nerea");
    say("Bo", new Option.Nobody());
    review().restIsNew();

    assertThat(review().chosen(stranger("Bo"))).isEqualTo(new Option.Nobody());
    model.store();
    assertThat(names()).containsExactly("Ana", "Luis");
  }

  @Test
  void aFileThatWasReadAsSomebodyElsesIsReadAgainAsTheUsers() throws IOException {
    lookAs("Ana");
    say("Bo", new Option.New());
    say("Nerea", new Option.Me());

    assertThat(strangers()).extracting(Stranger::name).containsExactly("Luis", "Ana", "Bo");
  }

  @Test
  void theUserMayBeCalledOtherwiseInEachFile() throws IOException {
    model.look(
        List.of(
            post.file("chat.txt", CHAT),
            post.file("old.txt", "13/03/19, 09:00 - N.: Hi\n13/03/19, 10:00 - Rosa: Hi")));
    model.iAm("Nerea");
    assertThat(model.stage().get().isAsking()).isTrue();
    model.iAm("N.");

    assertThat(model.stage().get().isAsking()).isFalse();
    assertThat(model.stage().get().happened()).hasSize(2);
  }

  @Test
  void theUserSaysWhetherTheDayComesFirst() throws IOException {
    model.look(
        List.of(post.file("chat.txt", "03/04/26, 09:00 - Ana: Hi\n03/04/26, 10:00 - Me: Hi")));
    model.dayFirst(true);
    model.iAm("Me");

    assertThat(strangers().getFirst().last()).isEqualTo("2026-04-03");
  }

  private void lookAs(String me) throws IOException {
    model.look(List.of(post.file("chat.txt", CHAT)));
    model.iAm(me);
  }

  private void say(String name, Option option) {
    review().choose(stranger(name), option);
  }

  private ReviewViewModel review() {
    return java.util.Objects.requireNonNull(model.review().get());
  }

  private List<Stranger> strangers() {
    return review().strangers(folder.resolve("chat.txt"));
  }

  private Stranger stranger(String name) {
    return strangers().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }
}
