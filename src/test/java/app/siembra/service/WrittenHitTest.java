package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.index.EarlierIndex;
import app.siembra.index.Marks;
import app.siembra.index.Written;
import app.siembra.model.Excerpt;
import app.siembra.model.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index keeps of what was written, to be shown where it is found.
final class WrittenHitTest {
  /// Words as they are written, not as the index folds them; more than one, for its files cut texts
  /// into pieces.
  private static final List<String> CANARIES =
      List.of("Xq7Vb", "Kw3Zd", "Jp9Yt", "Hg5Rn", "Mf2Lc", "Bs8Tn", "Dv4Gk", "Pz6Rj");

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

  @Test
  void aHitSaysWhereItStandsWhicheverLineThatIs() {
    desk.add("Ana");
    var _ = desk.log("call @ana about the boat\nand its Ñandú figure #sailing");

    assertThat(desk.services.search().written("nandu", 9, NOW))
        .extracting(Hit::excerpt)
        .containsExactly(new Excerpt("and its Ñandú figure", List.of(new Excerpt.Mark(8, 13))));
    assertThat(desk.services.search().written("sail", 9, NOW))
        .extracting(Hit::excerpt)
        .containsExactly(new Excerpt("#sailing", List.of(new Excerpt.Mark(1, 5))));
  }

  @Test
  void aHitShowsWhatItsEntryShowsNow() {
    network.invent(11);
    desk.add("Ana");
    var _ = desk.log("note @ana likes the Spinnaker #sailing");
    assertAreShownAsTheyAre();
    PersonId ana = desk.services.people().find("Ana", 1).getFirst().id();
    PersonId bo = desk.add("Bo");
    var _ = desk.log("call @bo +advice about Spinnakers");
    desk.services.duplicates().merge(bo, ana, NOW);
    assertAreShownAsTheyAre();
    var _ = desk.services.undo().undo(NOW);
    assertAreShownAsTheyAre();
    reopen();
    assertAreShownAsTheyAre();
  }

  @Test
  void whatASearchShowsOfWhatIsErasedIsInNoFileOfTheIndexEither() throws IOException {
    PersonId ana = desk.add("Ana");
    desk.add("Luis");
    // Where much of its files is deleted, the index makes them anew by itself.
    for (int i = 0; i < 15; i++) {
      var _ = desk.log("call @luis about other things");
    }
    var _ = desk.log("call @ana " + String.join(" ", CANARIES));
    reopen();
    assertThat(CANARIES).anySatisfy(canary -> assertThat(holding(canary)).isNotEmpty());
    var _ = desk.log("video @ana " + String.join(" ", CANARIES));
    desk.services.people().remove(List.of(ana), NOW);
    long change = desk.services.trash().removed(NOW).getFirst().change();

    var _ = desk.services.trash().erase(change, NOW);

    assertThat(CANARIES).allSatisfy(canary -> assertThat(holding(canary)).isEmpty());
    reopen();
    assertThat(CANARIES).allSatisfy(canary -> assertThat(holding(canary)).isEmpty());
  }

  @Test
  void anIndexOfAnEarlierFormIsMadeAnew() throws IOException {
    network.invent(10);
    desk.close();
    EarlierIndex.leave(folder.resolve("search"));

    open();

    assertThat(desk.services.search().isIndexed()).isTrue();
    assertAreShownAsTheyAre();
  }

  /// As the same search says that reads the history.
  private void assertAreShownAsTheyAre() {
    Map<Written.Place, Written> read = network.read();
    Search search = desk.services.search();
    for (String word : network.words()) {
      Marks marks = Marks.of(word);
      assertThat(search.written(word, 20, NOW))
          .as(word)
          .isNotEmpty()
          .allSatisfy(
              hit ->
                  assertThat(hit)
                      .isEqualTo(
                          search.hit(
                              Objects.requireNonNull(read.get(WrittenNetwork.place(hit))), marks)));
    }
  }

  private List<Path> holding(String word) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      return files.filter(file -> holds(file, word)).toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
