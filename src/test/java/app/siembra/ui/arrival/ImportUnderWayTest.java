package app.siembra.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import while it goes on: what is said of it, and what stops it.
class ImportUnderWayTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private ImportViewModel model;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    model = new ImportViewModel(studio.services(), post, studio.desk());
    studio
        .services()
        .changes()
        .subscribe(_ -> studio.desk().tasks().onWindow(() -> model.refresh()));
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void theFootOfTheWindowSaysWhatIsGoingOnAndHowFarItIs() throws IOException {
    SameThreadTasks held = held();
    look(post.file("crowd.vcf", Post.crowd(1200)));
    assertThat(model.stage().get()).isEqualTo(new ImportStage.Looking());
    assertThat(working().words()).isEqualTo("Looking into 1 file");
    held.settle();
    assertThat(studio.notices().showing()).isEmpty();

    model.store();

    assertThat(model.stage().get()).isInstanceOf(ImportStage.Storing.class);
    assertThat(working().words()).isEqualTo("Importing 1,200 people");
    var shares = new ArrayList<Number>();
    working().running().share().subscribe((_, share) -> shares.add(share));
    held.settle();
    assertThat(shares).containsExactly(500 / 1200.0, 1000 / 1200.0, 1.0);
    assertThat(names()).hasSize(1200);
    assertThat(studio.notices().showing()).isEmpty();
  }

  @Test
  void stoppingAnImportInItsMidstLeavesNothingOfItBehind() throws IOException {
    SameThreadTasks held = held();
    look(post.file("crowd.vcf", Post.crowd(1200)));
    held.settle();
    model.store();
    var running = working().running();
    running.share().subscribe((_, _) -> running.cancel());

    held.settle();

    assertThat(names()).isEmpty();
    assertThat(preview().added()).isEqualTo(1200);
    assertThat(studio.services().undo().history(9)).isEmpty();
    studio.add("Ana López");
    assertThat(names()).hasSize(1);
  }

  @Test
  void stoppingALookLeavesTheScreenAsItWas() throws IOException {
    SameThreadTasks held = held();
    look(post.file("crowd.vcf", Post.crowd(600)));
    working().running().cancel();

    held.settle();

    assertThat(model.stage().get()).isEqualTo(new ImportStage.Waiting());
  }

  @Test
  void otherFilesTakeThePlaceOfThoseThatAreBeingLookedInto() throws IOException {
    SameThreadTasks held = held();
    look(post.file("one.vcf", Post.card("Ana López")));
    look(post.file("two.vcf", Post.card("Jon Otxoa")));

    held.settle();

    assertThat(preview().taken().getFirst().newcomers()).containsExactly("Jon Otxoa");
  }

  @Test
  void whileAnImportIsComingInOthersWaitTheirTurn() throws IOException {
    SameThreadTasks held = held();
    look(post.file("one.vcf", Post.card("Ana López")));
    held.settle();
    model.store();

    look(post.file("two.vcf", Post.card("Jon Otxoa")));

    assertThat(said()).isEqualTo("One import after the other: this one first.");
    assertThat(studio.notices().showing()).hasSize(2);
    look();
    assertThat(studio.notices().showing()).hasSize(2);
    held.settle();
    assertThat(names()).containsExactly("Ana López");
  }

  private SameThreadTasks held() {
    var tasks = SameThreadTasks.held();
    model = new ImportViewModel(studio.services(), post, studio.desk(tasks));
    return tasks;
  }

  private void look(Path... files) {
    model.look(List.of(files));
  }

  private ImportStage.Preview preview() {
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Preview.class);
    return (ImportStage.Preview) model.stage().get();
  }

  private Notices.Working working() {
    return studio.notices().showing().stream()
        .filter(Notices.Working.class::isInstance)
        .map(Notices.Working.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private String said() {
    return studio.notices().showing().getLast().words();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }
}
