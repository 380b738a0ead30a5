package app.siembra.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.CircleId;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.ExportFormat;
import app.siembra.service.Watcher;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with those who are marked.
class MarkedViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Crowd crowd;
  private Post post;
  private MarkedViewModel marked;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    Crowd.fill(studio);
    post = new Post(folder);
    crowd = new Crowd(studio, post);
    marked = crowd.model.marked();
    watching = crowd.model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void aLineIsBegunWithAllOfThem() {
    mark("Marta Gil", "Mario Sanz");

    marked.log();

    assertThat(studio.gone())
        .singleElement()
        .isInstanceOfSatisfying(
            Destination.Log.class,
            log ->
                assertThat(log.people())
                    .containsExactlyInAnyOrderElementsOf(marked.people().get()));
  }

  @Test
  void aTagOnFiveHundredIsOneChangeAndTakenBackAsOne() {
    var cards = IntStream.range(0, 500).mapToObj(each -> Post.card("Somebody " + each));
    bring(cards.toArray(String[]::new));
    marked
        .people()
        .set(
            crowd.model.shown().get().rows().stream()
                .map(listed -> listed.id())
                .collect(Collectors.toSet()));
    assertThat(marked.people().get()).hasSize(505);
    int before = crowd.history().size();

    marked.decide(new Decision.Tag("choir"));

    assertThat(tagged("choir")).isEqualTo(505);
    assertThat(crowd.history()).hasSize(before + 1);
    crowd.undo();
    assertThat(tagged("choir")).isZero();
    assertThat(tagged("sailing")).isEqualTo(1);
  }

  @Test
  void aCircleAndATagAreTakenAwayAgain() {
    CircleId work = studio.services().circles().find("work").orElseThrow().id();
    mark("Marta Gil", "Mario Sanz");
    assertThat(marked.tags()).containsExactly("sailing");
    assertThat(marked.tags("SA")).containsExactly("sailing");

    marked.decide(new Decision.Take(work));
    marked.decide(new Decision.Untag("Sailing"));

    assertThat(person("Marta Gil").keeping().circles()).isEmpty();
    assertThat(person("Marta Gil").card().tags()).isEmpty();
    assertThat(person("Mario Sanz").keeping().circles()).hasSize(1);
  }

  @Test
  void allAreArchivedUnlessAllAre() {
    mark("Marta Gil", "Mario Sanz");
    marked.archive();
    assertThat(person("Mario Sanz").keeping().archived()).isTrue();

    marked.archive();
    assertThat(person("Mario Sanz").keeping().archived()).isFalse();
  }

  @Test
  void twoToFiveAreComparedSideBySideBeforeTheyBecomeOne() {
    mark("Marta Gil");
    marked.merge();
    assertThat(studio.gone()).isEmpty();
    assertThat(marked.canMerge()).isFalse();

    mark("Zoe Lind", "Marta Gil", "Mario Sanz");
    marked.merge();
    assertThat(studio.gone())
        .containsExactly(
            new Destination.Compare(
                List.of(crowd.id("Marta Gil"), crowd.id("Mario Sanz"), crowd.id("Zoe Lind"))));

    studio.add("Ana");
    mark("Marta Gil", "Mario Sanz", "Óscar Ibáñez", "Rosa Peris", "Zoe Lind", "Ana");
    assertThat(marked.canMerge()).isFalse();
  }

  @Test
  void onlyTheyGoIntoTheFile() throws IOException {
    mark("Marta Gil", "Rosa Peris");
    for (ExportFormat format : Set.of(ExportFormat.CONTACTS_CSV, ExportFormat.VCARD)) {
      Path file = folder.resolve("out." + format.key());
      post.chooseToWrite(file);

      marked.export(format);

      assertThat(Files.readString(file)).contains("Marta", "Rosa").doesNotContain("Mario", "Zoe");
    }
  }

  private void bring(String... cards) {
    try {
      Path file = post.file("many.vcf", cards);
      var _ = studio.services().importing().run(List.of(file), false, Watcher.NONE, Studio.NOW);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    studio.settle();
  }

  private void mark(String... names) {
    marked.people().set(Stream.of(names).map(crowd::id).collect(Collectors.toSet()));
  }

  private long tagged(String tag) {
    return studio.services().people().all().stream()
        .filter(line -> line.profile().tags().contains(tag))
        .count();
  }

  private Person person(String name) {
    PersonId id = crowd.id(name);
    return studio.services().people().get(id);
  }
}
