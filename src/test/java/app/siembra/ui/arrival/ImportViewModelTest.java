package app.siembra.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonLine;
import app.siembra.service.ImportReport;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
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

class ImportViewModelTest {
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
  void whatWouldComeInIsShownBeforeAnythingIsStored() throws IOException {
    studio.add("Ana López");
    studio.set("Ana", "email", "ana.lópez@example.org");
    Path one = post.file("one.vcf", Post.card("Ana López"), Post.card("Jon Otxoa"));
    Path two = post.file("two.vcf", Post.card("Rosa Peris"), "BEGIN:VCARD\nVERSION:4.0\nFN:Cut\n");

    post.choose(one, two);
    model.choose();

    assertThat(preview().reports()).hasSize(2).allMatch(ImportReport.Taken.class::isInstance);
    assertThat(preview().added()).isEqualTo(2);
    assertThat(preview().taken().getLast().newcomers()).containsExactly("Rosa Peris");
    assertThat(preview().taken().getLast().skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.line()).isEqualTo(6));
    assertThat(names()).containsExactly("Ana López");
  }

  @Test
  void choosingNoFileLeavesEverythingAsItIs() throws IOException {
    model.choose();
    assertThat(model.stage().get()).isEqualTo(new ImportStage.Waiting());

    look(post.file("one.vcf", Post.card("Ana López")));
    model.choose();
    assertThat(preview().added()).isEqualTo(1);
  }

  @Test
  void whatIsPutAwayWasNeverThere() throws IOException {
    look(post.file("one.vcf", Post.card("Ana López")));

    model.close();

    assertThat(model.stage().get()).isEqualTo(new ImportStage.Waiting());
    model.store();
    assertThat(names()).isEmpty();
  }

  @Test
  void storingBringsThemInToBeSorted() throws IOException {
    look(post.file("one.vcf", Post.card("Ana López"), Post.card("Jon Otxoa")));

    model.store();

    assertThat(names()).containsExactly("Ana López", "Jon Otxoa");
    assertThat(done().added()).isEqualTo(2);
    assertThat(done().unsorted()).isEqualTo(2);
    assertThat(done().newest()).isTrue();
    model.sort();
    assertThat(studio.gone())
        .containsExactly(new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
  }

  @Test
  void severalFilesAreTakenBackWithOneClick() throws IOException {
    look(
        post.file("one.vcf", Post.card("Ana López")), post.file("two.vcf", Post.card("Jon Otxoa")));
    model.store();
    assertThat(done().changes()).hasSize(2);

    model.undo();

    assertThat(names()).isEmpty();
    assertThat(model.stage().get()).isEqualTo(new ImportStage.Waiting());
    assertThat(said()).isEqualTo("Taken back: Import of two.vcf and Import of one.vcf");
  }

  @Test
  void onceSomethingElseWasDoneTheImportIsNotTheNewestAnyMore() throws IOException {
    look(post.file("one.vcf", Post.card("Ana López")));
    model.store();

    studio.set("Ana", "star", "yes");

    assertThat(done().newest()).isFalse();
    assertThat(done().unsorted()).isZero();
    model.undo();
    assertThat(names()).containsExactly("Ana López");
  }

  @Test
  void anImportThatIsTakenBackElsewhereIsNotShownAnyMore() throws IOException {
    look(post.file("one.vcf", Post.card("Ana López")));
    model.store();

    studio.services().undo().undo(Studio.NOW);
    studio.settle();

    assertThat(model.stage().get()).isEqualTo(new ImportStage.Waiting());
  }

  @Test
  void theSameFileASecondTimeBringsNothing() throws IOException {
    Path file = post.file("one.vcf", Post.card("Ana López"));
    look(file);
    model.store();

    look(file);

    assertThat(ImportWords.brings(preview())).isFalse();
    assertThat(preview().taken().getFirst().counts().unchanged()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsRefusedInOneClearSentenceAndNothingChanges() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};

    assertThat(refused(post.file("photo.vcf", picture)))
        .isEqualTo(
            "No format that I know. Try a vCard (.vcf), a table of people (.csv), a WhatsApp chat"
                + " or a calendar (.ics).");
    assertThat(refused(post.file("empty.vcf", new byte[0])))
        .isEqualTo("There is nothing in the file.");
    assertThat(refused(folder)).isEqualTo("That is a folder. Choose a file.");
    assertThat(refused(folder.resolve("gone.vcf"))).isEqualTo("The file is not there.");
    assertThat(refused(post.file("broken.vcf", "BEGIN:VCARD\nVERSION:4.0\n")))
        .isEqualTo("There is no person in it that could be read.");
    assertThat(
            refused(
                post.file(
                    "letter.csv", "Dear Ana,\nhow are you?\n".getBytes(StandardCharsets.UTF_8))))
        .startsWith("No format that I know.");
    assertThat(studio.services().undo().history(9)).isEmpty();
  }

  @Test
  void aBadFileDoesNotStopAGoodOne() throws IOException {
    look(post.file("empty.vcf", ""), post.file("one.vcf", Post.card("Ana López")));

    assertThat(preview().reports()).hasSize(2);
    model.store();

    assertThat(names()).containsExactly("Ana López");
    assertThat(done().reports()).singleElement().isInstanceOf(ImportReport.Taken.class);
  }

  @Test
  void aFileThatIsTooLongIsReadAllTheSameIfTheUserSaysSo() throws IOException {
    Path file = post.file("long.vcf", Post.card("Ana López"), "\n".repeat(65 << 20));
    look(file);
    assertThat(preview().taken()).isEmpty();

    model.lookAllTheSame();
    model.store();

    assertThat(names()).containsExactly("Ana López");
  }

  private void look(Path... files) {
    model.look(List.of(files));
  }

  private String refused(Path file) {
    look(file);
    assertThat(ImportWords.brings(preview())).isFalse();
    return new ImportWords(studio.speech().voice().get()).detail(preview().reports().getFirst());
  }

  private ImportStage.Preview preview() {
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Preview.class);
    return (ImportStage.Preview) model.stage().get();
  }

  private ImportStage.Done done() {
    assertThat(model.stage().get()).isInstanceOf(ImportStage.Done.class);
    return (ImportStage.Done) model.stage().get();
  }

  private String said() {
    return studio.notices().showing().getLast().words();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }
}
