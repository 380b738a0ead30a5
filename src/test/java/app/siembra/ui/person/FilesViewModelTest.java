package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Attachment;
import app.siembra.model.PersonId;
import app.siembra.service.photo.Pictures;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.parts.Outdoors;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesViewModelTest {
  @TempDir Path folder;
  @TempDir Path outside;

  private final List<Path> opened = new ArrayList<>();
  private final Board board = new Board();
  private Post post;
  private Studio studio;
  private PersonId id;
  private FilesViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    post = new Post(outside);
    id = studio.add("Ana López");
    model =
        new FilesViewModel(
            studio.services().attachments(),
            id,
            new Outdoors(post, board, opened::add),
            studio.desk());
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void filesAreChosenAndTakenOffAndCanBeUndone() throws IOException {
    post.choose(file("cv.pdf", "cv"), file("letter.odt", "dear"));

    model.chooseFiles();

    assertThat(names()).containsExactly("cv.pdf", "letter.odt");
    model.remove(files().getFirst());
    assertThat(names()).containsExactly("letter.odt");
    studio.services().undo().undo(Studio.NOW);
    assertThat(names()).containsExactly("cv.pdf", "letter.odt");
  }

  @Test
  void aFileKnowsTheDayOnWhichItWasAddedAndComesOnce() throws IOException {
    Path cv = file("cv.pdf", "cv");
    model.attach(List.of(cv));
    studio.turnTo(Studio.TODAY.plusDays(3));
    model.attach(List.of(cv, file("letter.odt", "dear")));

    assertThat(files())
        .extracting(Attachment::addedOn)
        .containsExactly(Studio.TODAY, Studio.TODAY.plusDays(3));
  }

  @Test
  void nobodyWhoThinksBetterOfItChangesAnything() {
    model.chooseFiles();
    model.choosePhoto();
    model.paste();

    assertThat(files()).isEmpty();
    assertThat(model.wrongFile().get()).isEmpty();
    assertThat(model.wrongPhoto().get()).isEmpty();
  }

  @Test
  void whatWillNotDoIsSaidBesideIt() throws IOException {
    model.photo(List.of(file("holiday.jpg", "Dear diary")));
    assertThat(model.wrongPhoto().get())
        .isEqualTo("That is no picture that Siembra can read. Use a JPEG, PNG, GIF or BMP.");
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    model.attach(List.of(outside.resolve("nowhere.pdf")));
    assertThat(model.wrongFile().get())
        .isEqualTo("No se puede leer «nowhere.pdf»: no está ahí, o no es un archivo.");
    assertThat(files()).isEmpty();

    model.attach(List.of(file("cv.pdf", "cv")));
    assertThat(model.wrongFile().get()).isEmpty();
  }

  @Test
  void aPhotographIsChosenPastedOrDroppedAndRemoved() throws IOException {
    post.choose(Files.write(outside.resolve("a.png"), Pictures.png(30, 30, 0xFF0000)));
    model.choosePhoto();
    String chosen = photo().orElseThrow();

    board.picture = Optional.of(new Clipboard.Pasted(new int[] {-1, -1, -1, -1}, 2));
    model.pastePhoto();
    String pasted = photo().orElseThrow();
    assertThat(pasted).isNotEqualTo(chosen);

    model.removePhoto();
    assertThat(photo()).isEmpty();
    board.picture = Optional.empty();
    board.files = List.of(outside.resolve("a.png"));
    model.pastePhoto();
    assertThat(photo()).contains(chosen);

    board.files = List.of();
    model.pastePhoto();
    assertThat(model.wrongPhoto().get()).isEqualTo("There is no picture on the clipboard.");
  }

  @Test
  void whatIsPastedOnThePageIsAPhotographOrFiles() throws IOException {
    board.files = List.of(file("cv.pdf", "cv"));
    model.paste();
    assertThat(names()).containsExactly("cv.pdf");

    board.picture = Optional.of(new Clipboard.Pasted(new int[] {-1}, 1));
    model.paste();
    assertThat(photo()).isPresent();
  }

  @Test
  void aFileIsOpenedOnlyWhereItIsNoProgram() throws IOException {
    model.attach(List.of(file("cv.pdf", "cv"), file("run.sh", "rm")));

    model.open(files().getLast());
    assertThat(opened).isEmpty();
    assertThat(model.wrongFile().get())
        .isEqualTo(
            "“run.sh” may be a program, so Siembra does not open it. You can save it elsewhere.");
    model.open(files().getFirst());
    assertThat(opened).singleElement().satisfies(copy -> assertThat(copy).hasContent("cv"));
    assertThat(model.wrongFile().get()).isEmpty();
  }

  @Test
  void aCopyIsSavedWhereTheUserWants() throws IOException {
    model.attach(List.of(file("run.sh", "rm")));
    post.chooseToWrite(outside.resolve("saved.sh"));

    model.saveAs(files().getFirst());

    assertThat(post.proposed()).isEqualTo("run.sh");
    assertThat(outside.resolve("saved.sh")).hasContent("rm");
  }

  @Test
  void anotherPictureOfTheirsCanBecomeThePhotograph() throws IOException {
    PersonId other = studio.add("Ana L.");
    model.photo(List.of(Files.write(outside.resolve("a.png"), Pictures.png(9, 9, 1))));
    studio.services().attachments().photo(other, Pictures.png(9, 9, 0xFFFFFF), Studio.NOW);
    studio.services().duplicates().merge(id, other, Studio.NOW);
    Attachment second = files().getLast();

    model.show(second);

    assertThat(photo()).contains(second.hash());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(outside.resolve(name), content);
  }

  private List<Attachment> files() {
    return studio.services().people().get(id).card().enclosures().attachments();
  }

  private List<String> names() {
    return files().stream().map(Attachment::name).toList();
  }

  private Optional<String> photo() {
    return studio.services().people().get(id).card().photo().map(Attachment::hash);
  }

  /// What the user has copied.
  private static final class Board implements Clipboard {
    private Optional<Pasted> picture = Optional.empty();
    private List<Path> files = List.of();

    @Override
    public void put(String text) {}

    @Override
    public Optional<Pasted> picture() {
      return picture;
    }

    @Override
    public List<Path> files() {
      return files;
    }
  }
}
