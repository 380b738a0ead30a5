package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Watcher;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.parts.Studio;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportViewModelTest {
  @TempDir Path folder;
  private final List<Path> opened = new ArrayList<>();
  private Studio studio;
  private Post post;
  private ExportViewModel model;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    studio.logAgo(3, "coffee with @\"Ana López\" +advice on the lease");
    studio.add("=Jon");
    post = new Post(folder);
    model = new ExportViewModel(studio.services(), post, opened::add, studio.desk());
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTACTS    | siembra-contacts-2026-11-23.csv       | 2 | Added
          SPREADSHEET | siembra-contacts-2026-11-23.csv       | 2 | Siembra
          VCARD       | siembra-contacts-2026-11-23.vcf       | 2 | VERSION:4.0
          VCARD3      | siembra-contacts-2026-11-23.vcf       | 2 | VERSION:3.0
          TALKS       | siembra-talks-2026-11-23.csv          | 1 | face-to-face
          HELP        | siembra-given-received-2026-11-23.csv | 1 | advice on the lease
          """)
  void everyPresetProposesANameAndWritesWhatItSays(
      Preset preset, String name, int count, String content) throws IOException {
    Path file = folder.resolve("out." + preset.ending());
    post.chooseToWrite(file);

    model.export(preset);

    assertThat(post.proposed()).isEqualTo(name);
    assertThat(model.outcome().get()).isEqualTo(new Outcome.Written(preset, count, file));
    assertThat(file).content().contains(content);
    assertThat(studio.notices().showing()).isEmpty();
  }

  @Test
  void photosStayAtHomeWhereTheUserTicksThat() throws IOException {
    Path picture = folder.resolve("ana.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    var ana = studio.services().people().resolve("Ana López").one().id();
    studio.services().attachments().photo(ana, picture, Studio.NOW);
    Path file = folder.resolve("out.vcf");
    post.chooseToWrite(file);
    model.export(Preset.VCARD);
    assertThat(file).content().contains("PHOTO");

    model.withoutPhotos().set(true);
    model.export(Preset.VCARD);

    assertThat(file).content().doesNotContain("PHOTO");
  }

  @Test
  void aNameWithoutAnEndingGetsOneUnlessThatWouldReplaceAnotherFile() throws IOException {
    post.chooseToWrite(folder.resolve("people"));
    model.export(Preset.VCARD);
    assertThat(folder.resolve("people.vcf")).exists();

    Files.writeString(folder.resolve("people.csv"), "mine");
    model.export(Preset.CONTACTS);

    assertThat(folder.resolve("people.csv")).hasContent("mine");
    assertThat(folder.resolve("people")).exists();
  }

  @Test
  void whatCannotBeWrittenIsSaidInOneSentence() {
    post.chooseToWrite(folder.resolve("nowhere").resolve("people.csv"));

    model.export(Preset.CONTACTS);

    assertThat(model.outcome().get())
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.preset()).isEqualTo(Preset.CONTACTS);
              assertThat(studio.speech().voice().get().sentences().problem(failed.problem()))
                  .isEqualTo("“people.csv” could not be written. Choose another folder.");
            });
  }

  @Test
  void whoeverThinksBetterOfItWritesNothing() {
    model.export(Preset.CONTACTS);

    assertThat(model.outcome().get()).isEqualTo(new Outcome.None());
  }

  @Test
  void theFolderCanBeOpenedOnceSomethingIsInIt() {
    model.openFolder();
    post.chooseToWrite(folder.resolve("people.csv"));
    model.export(Preset.CONTACTS);

    model.openFolder();

    assertThat(opened).containsExactly(folder);
  }

  @Test
  void aLongExportCanBeStoppedAndOneAtATimeIsWritten() throws IOException {
    Path many = post.file("many.vcf", Post.crowd(600));
    studio.services().importing().run(List.of(many), false, Watcher.NONE, Studio.NOW);
    var held = SameThreadTasks.held();
    model = new ExportViewModel(studio.services(), post, opened::add, studio.desk(held));
    post.chooseToWrite(folder.resolve("people.csv"));

    model.export(Preset.CONTACTS);
    model.export(Preset.VCARD);

    assertThat(model.outcome().get()).isEqualTo(new Outcome.Writing());
    assertThat(studio.notices().showing())
        .singleElement()
        .isInstanceOfSatisfying(
            Notices.Working.class,
            working -> {
              assertThat(working.words()).isEqualTo("Writing people.csv");
              working.running().cancel();
            });
    held.settle();
    assertThat(model.outcome().get()).isEqualTo(new Outcome.None());
    assertThat(folder.resolve("people.csv")).doesNotExist();
    assertThat(held.unhandled()).isEmpty();
  }
}
