package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenSearchTest {
  @TempDir Path folder;
  private Desk desk;
  private WrittenNetwork network;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    network = new WrittenNetwork(desk.services);
    desk.services.search().index(Runnable::run);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void reopen() {
    desk.close();
    open();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyWordOfEverythingWrittenIsFoundTheNewestFirstAndNothingElse(int seed) {
    network.invent(seed);
    desk.add("Xantippe");
    var _ = desk.log("call @xantippe about Ñandúes");

    assertThat(desk.services.search().isIndexed()).isTrue();
    assertIsFoundAsItIs();
    reopen();
    assertIsFoundAsItIs();
  }

  @Test
  void anImportThatIsUndoneIsNotFoundAndDoneAgainItIs() {
    network.invent(4);
    String word =
        network.words().stream().filter(one -> one.length() > 5).findFirst().orElseThrow();

    var _ = desk.services.undo().undo(NOW);
    assertThat(network.all()).isEmpty();
    assertThat(network.found(word)).isEmpty();

    var _ = desk.services.undo().redo(NOW);
    assertThat(network.found(word)).isNotEmpty();
    assertIsFoundAsItIs();
  }

  @Test
  void whatIsChangedMergedAndRemovedIsFoundAsItIsNow() {
    PersonId ana = desk.add("Ana García");
    PersonId ann = desk.add("Ann Garcia");
    var _ = desk.log("call @ana about the Spinnaker #sailing");
    var _ = desk.log("call @ann +advice about the mainsail");
    desk.services.duplicates().merge(ana, ann, NOW);
    assertThat(network.found("spinna")).hasSize(1);
    assertThat(network.found("SAIL about")).hasSize(1);
    assertThat(network.found("mainsail")).isNotEmpty();

    desk.services.people().remove(List.of(ana), NOW);

    assertThat(network.found("spinnaker")).isEmpty();
    assertThat(network.found("mainsail")).isEmpty();
    assertIsFoundAsItIs();
  }

  @Test
  void untilTheIndexStandsTheHistoryIsRead() {
    network.invent(5);
    desk.close();
    desk = Desk.at(folder);
    network = new WrittenNetwork(desk.services);
    Queue<Runnable> waiting = new ArrayDeque<>();
    AtomicBoolean held = new AtomicBoolean(true);
    desk.services
        .search()
        .index(
            task -> {
              if (held.get()) {
                waiting.add(task);
              } else {
                task.run();
              }
            });
    String word =
        network.words().stream().filter(one -> one.length() > 5).findFirst().orElseThrow();

    assertThat(desk.services.search().isIndexed()).isFalse();
    assertThat(network.found(word)).isNotEmpty();
    held.set(false);
    waiting.remove().run();
    assertThat(desk.services.search().isIndexed()).isTrue();
  }

  @Test
  void anIndexOfAnotherPastIsMadeAnew() throws IOException {
    network.invent(6);
    desk.close();
    Path other = Files.createDirectory(folder.resolve("other"));
    try (Desk another = Desk.at(other)) {
      another.services.search().index(Runnable::run);
      another.add("Ana");
      var _ = another.log("call @ana about aardvarks");
    }
    replaceIndex(other.resolve("search"));

    open();

    assertThat(network.found("aardvarks")).isEmpty();
    assertIsFoundAsItIs();
  }

  @Test
  void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
    network.invent(7);
    desk.close();
    for (Path file : files(folder.resolve("search"))) {
      Files.write(file, new byte[100]);
    }

    open();

    assertIsFoundAsItIs();
  }

  @Test
  void whatWasNotKeptWhenItWasKilledIsFoundAfterwards() throws IOException {
    network.invent(8);
    reopen();
    Path before = copy(folder.resolve("search"));
    desk.add("Ana");
    var _ = desk.log("call @ana about aardvarks");
    var _ = desk.log("call @ana about zebras");
    var _ = desk.services.undo().undo(NOW);
    desk.close();
    replaceIndex(before);

    open();

    assertThat(network.found("aardvarks")).hasSize(1);
    assertThat(network.found("zebras")).isEmpty();
    assertIsFoundAsItIs();
  }

  @Test
  void oneThatWasKilledWhileItWasMadeIsMadeAnew() throws IOException {
    network.invent(9);
    Path unkept = copy(folder.resolve("search"));
    desk.close();
    for (Path file : files(unkept)) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }
    replaceIndex(unkept);

    open();

    assertIsFoundAsItIs();
  }

  @Test
  void whatIsErasedIsInNoFileOfTheIndex() throws IOException {
    PersonId ana = desk.add("Ana");
    PersonId luis = desk.add("Luis");
    var _ = desk.log("call @ana about zymurgy");
    var _ = desk.log("call @luis about other things");
    reopen();
    assertThat(holding("zymurgy")).isNotEmpty();
    desk.services.people().remove(List.of(ana), NOW);
    long change = desk.services.trash().removed(NOW).getFirst().change();

    var _ = desk.services.trash().erase(change, NOW);

    assertThat(holding("zymurgy")).isEmpty();
    assertThat(network.found("other things")).hasSize(1);
    assertThat(desk.services.people().line(luis)).isPresent();
    reopen();
    assertIsFoundAsItIs();
  }

  @Test
  void whereTheIndexIsNotOpenErasingRemovesItsFiles() throws IOException {
    PersonId ana = desk.add("Ana");
    var _ = desk.log("call @ana about zymurgy");
    desk.close();
    assertThat(holding("zymurgy")).isNotEmpty();
    desk = Desk.at(folder);
    desk.services.people().remove(List.of(ana), NOW);
    long change = desk.services.trash().removed(NOW).getFirst().change();

    var _ = desk.services.trash().erase(change, NOW);

    assertThat(holding("zymurgy")).isEmpty();
  }

  @Test
  void longAnswersComePageByPage() {
    desk.add("Ana");
    for (int i = 0; i < 7; i++) {
      var _ = desk.logAgo(i, "call @ana about topic " + i);
    }
    Page page = Page.first(3);

    assertThat(texts(page)).containsExactly("about topic 0", "about topic 1", "about topic 2");
    assertThat(texts(page.next().next())).containsExactly("about topic 6");
    assertThat(texts(page.next().next().next())).isEmpty();
  }

  private List<String> texts(Page page) {
    return desk.services.search().written("topic", page, NOW).stream().map(Hit::text).toList();
  }

  private void assertIsFoundAsItIs() {
    assertThat(desk.services.search().isIndexed()).isTrue();
    for (String word : network.words()) {
      String begun = word.substring(0, 1 + word.length() * 2 / 3 % word.length());
      assertThat(network.found(word)).as(word).isEqualTo(network.plainly(word));
      assertThat(network.found(begun)).as(begun).isEqualTo(network.plainly(begun));
      String two = "a " + begun;
      assertThat(network.found(two)).as(two).isEqualTo(network.plainly(two));
    }
  }

  private List<Path> holding(String word) throws IOException {
    return files(folder.resolve("search")).stream().filter(file -> holds(file, word)).toList();
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path copy(Path index) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    for (Path file : files(index)) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  private void replaceIndex(Path by) throws IOException {
    Path index = folder.resolve("search");
    for (Path file : files(index)) {
      Files.delete(file);
    }
    for (Path file : files(by)) {
      Files.copy(file, index.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
