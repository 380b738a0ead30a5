package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Attachment;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.service.photo.Pictures;
import app.siembra.store.Databases;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttachmentsTest {
  private static final Moment NOW = moment(0);
  private static final String SECRET = "the zymurgy contract";

  @TempDir Path folder;
  @TempDir Path outside;
  private Services services;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
    ana = services.people().add("Ana Ruiz", NOW);
    luis = services.people().add("Luis Peña", NOW);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void aFileLiesInTheFolderUnderItsHashForTheUserAlone() throws IOException {
    attach(ana, "cv.pdf", SECRET);

    Attachment cv = only(ana);
    assertThat(cv.name()).isEqualTo("cv.pdf");
    assertThat(cv.size()).isEqualTo(SECRET.length());
    Path file = folder.resolve("files").resolve(cv.hash().substring(0, 2)).resolve(cv.hash());
    assertThat(file).hasContent(SECRET);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(file.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(outside.resolve("cv.pdf")).hasContent(SECRET);
  }

  @Test
  void theSameFileTwiceIsThereOnce() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    attach(ana, "cv.pdf", SECRET);
    attach(luis, "copy.pdf", SECRET);

    assertThat(attachments(ana)).hasSize(1);
    assertThat(bytes()).hasSize(1);
  }

  @Test
  void whatIsTakenOffComesBack() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    Attachment cv = only(ana);

    services.attachments().remove(ana, cv, NOW);
    assertThat(attachments(ana)).isEmpty();
    services.undo().undo(NOW);
    assertThat(saved(cv)).isEqualTo(SECRET);

    services.undo().redo(NOW);
    services.safekeeping().backUp(NOW);
    services.undo().undo(NOW);
    assertThat(saved(only(ana))).isEqualTo(SECRET);
  }

  @Test
  void whatIsNotFilesIsRefusedWithASentenceAndNothingIsKept() throws IOException {
    Path good = file("good.txt", "good");
    Path large = outside.resolve("large.bin");
    try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(Attachments.MOST_BYTES + 1);
    }

    assertRefused("attachment.unreadable", good, outside);
    assertRefused("attachment.unreadable", good, outside.resolve("nowhere"));
    assertRefused("attachment.unreadable", good, Path.of("/dev/zero"));
    assertRefused("attachment.large", good, large);
    assertThat(attachments(ana)).isEmpty();
    assertThat(bytes()).isEmpty();
    assertThat(services.undo().undoable().orElseThrow().label().key()).isEqualTo("add");
  }

  private void assertRefused(String key, Path... files) {
    assertThatThrownBy(() -> services.attachments().attach(ana, List.of(files), NOW))
        .isInstanceOfSatisfying(
            ProblemException.class, wrong -> assertThat(wrong.problem().key()).isEqualTo(key));
  }

  @Test
  void theCheckNamesWhoseFilesAreMissingOrDamaged() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    attach(luis, "letter.pdf", "dear");
    assertThat(services.checking().check().files()).isEmpty();

    Files.delete(path(only(ana)));
    Files.writeString(path(only(luis)), "beer");

    CheckReport report = services.checking().check();
    assertThat(report.isClean()).isTrue();
    assertThat(report.files())
        .extracting(WrongFile::name, one -> one.person().name(), WrongFile::missing)
        .containsExactlyInAnyOrder(
            tuple("cv.pdf", "Ana Ruiz", true), tuple("letter.pdf", "Luis Peña", false));
    assertThatThrownBy(() -> saved(only(ana))).hasMessageContaining("attachment.missing");
    assertThatThrownBy(() -> saved(only(luis))).hasMessageContaining("attachment.damaged");
    assertThat(regular(outside)).noneMatch(file -> file.toString().endsWith(".part"));
  }

  @Test
  void aDamagedFileIsWholeAgainOnceItIsPutThereAnew() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    Files.writeString(path(only(ana)), "something else");

    attach(luis, "cv.pdf", SECRET);

    assertThat(saved(only(ana))).isEqualTo(SECRET);
  }

  @Test
  void erasingLeavesNoByteOnceTheBackupsBeforeAreGivenUp() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    services.safekeeping().backUp(NOW);
    services.people().remove(List.of(ana), moment(1));
    long change = services.trash().removed(moment(1)).getFirst().change();

    Remains remains = services.trash().erase(change, moment(1));
    assertThat(remains.copies()).isNotEmpty();
    assertThat(bytes()).as("a backup can bring it back").hasSize(1);
    services.safekeeping().giveUp(remains.copies());

    assertThat(bytes()).isEmpty();
    close();
    assertThat(everything()).noneMatch(content -> content.contains(SECRET));
    services = new Services(Databases.at(folder), "ES");
  }

  @Test
  void erasingLeavesWhatSomebodyElseHas() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    attach(luis, "cv.pdf", SECRET);
    services.people().remove(List.of(ana), moment(1));
    long change = services.trash().removed(moment(1)).getFirst().change();

    services.safekeeping().giveUp(services.trash().erase(change, moment(1)).copies());

    assertThat(saved(only(luis))).isEqualTo(SECRET);
  }

  @Test
  void whatNobodyNamedIsGoneAfterTheNextBackup() throws IOException {
    Path cv = file("cv.pdf", SECRET);
    assertThatThrownBy(() -> services.attachments().attach(new PersonId(999_999), List.of(cv), NOW))
        .isInstanceOf(ProblemException.class);
    services.people().add("Eva", NOW);

    services.safekeeping().backUp(NOW);

    assertThat(bytes()).isEmpty();
  }

  @Test
  void theSecondFolderGetsTheFilesAndBringsThemBack(@TempDir Path second) throws IOException {
    services.safekeeping().elsewhere(second, NOW);
    attach(ana, "cv.pdf", SECRET);
    services.safekeeping().backUp(moment(1));
    Attachment cv = only(ana);
    Path copy = second.resolve(folder.relativize(path(cv)));
    assertThat(copy).hasContent(SECRET);
    var written = Files.getLastModifiedTime(copy);

    Files.delete(path(cv));
    assertThat(services.safekeeping().copies().getFirst().missing()).isEqualTo(1);
    services.people().add("Eva", NOW);
    services.safekeeping().backUp(moment(2));

    assertThat(saved(cv)).isEqualTo(SECRET);
    assertThat(services.safekeeping().copies().getFirst().missing()).isZero();
    assertThat(Files.getLastModifiedTime(copy)).as("copied once").isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBackupBringsThemToAnotherMachine(boolean secondFolder, @TempDir Path second)
      throws IOException {
    services.safekeeping().elsewhere(second, NOW);
    attach(ana, "cv.pdf", SECRET);
    SafeCopy made = services.safekeeping().backUp(moment(1));
    Path copy = secondFolder ? second.resolve(made.file().getFileName()) : made.file();
    Path other = Files.createDirectory(outside.resolve("other"));

    Rescue rescue = Rescue.in(other);
    SafeCopy adopted = rescue.adopt(copy);
    assertThat(adopted.missing()).isZero();
    rescue.goBackTo(adopted, NOW);

    try (Services there = new Services(Databases.open(other), "ES")) {
      assertThat(there.checking().check().files()).isEmpty();
      Attachment cv = there.people().get(ana).card().enclosures().attachments().getFirst();
      there.attachments().save(cv, outside.resolve("back.pdf"));
      assertThat(outside.resolve("back.pdf")).hasContent(SECRET);
    }
  }

  @Test
  void goingBackBringsWhatWasTakenOffSince() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    SafeCopy made = services.safekeeping().backUp(moment(1));
    services.attachments().remove(ana, only(ana), moment(2));

    services.rescue().leave(services, moment(3));
    Rescue.in(folder).goBackTo(made, moment(3));
    services = new Services(Databases.open(folder), "ES");

    assertThat(saved(only(ana))).isEqualTo(SECRET);
  }

  @Test
  void mergingJoinsTheFilesAndKeepsThePhotographOfWhoStays() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    attach(luis, "cv.pdf", SECRET);
    attach(luis, "letter.pdf", "dear");
    services.attachments().photo(ana, Pictures.png(40, 30, 0xFF0000), NOW);
    services.attachments().photo(luis, Pictures.png(40, 30, 0x0000FF), NOW);
    Attachment photo = services.people().get(ana).card().photo().orElseThrow();

    services.duplicates().merge(ana, luis, NOW);

    assertThat(services.people().get(ana).card().photo()).contains(photo);
    assertThat(attachments(ana)).hasSize(4);
    services.undo().undo(NOW);
    assertThat(attachments(luis)).hasSize(3);
  }

  @Test
  void aPhotographTakesThePlaceOfTheOneBefore() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    services.attachments().photo(ana, file("me.png", Pictures.png(40, 30, 0xFF0000)), NOW);
    services.attachments().photo(ana, Pictures.png(40, 30, 0x0000FF), NOW);

    assertThat(attachments(ana))
        .extracting(Attachment::kind)
        .containsExactly(Attachment.Kind.PHOTO, Attachment.Kind.FILE);
    services.undo().undo(NOW);
    Attachment first = services.people().get(ana).card().photo().orElseThrow();
    assertThat(first.name()).isEqualTo("me.png");
    assertThat(Attachments.nameOutside(first)).isEqualTo("me.jpg");
    assertThat(services.attachments().picture(first.hash())).isPresent();

    services.attachments().removePhoto(ana, NOW);
    assertThat(attachments(ana)).hasSize(1);
  }

  @Test
  void theLineOfAPersonKnowsTheirPhotograph() throws IOException {
    assertThat(services.people().line(ana).orElseThrow().photo()).isEmpty();
    services.attachments().photo(ana, Pictures.png(40, 30, 0xFF0000), NOW);

    String hash = services.people().get(ana).card().photo().orElseThrow().hash();
    assertThat(services.people().line(ana).orElseThrow().photo()).isEqualTo(hash);
    assertThat(Named.of(services.people().get(ana)).photo()).isEqualTo(hash);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.exe", "run.EXE", "a.bat", "a.cmd", "a.sh", "a.jar", "a.js", "a.desktop", "a.app",
        "a.msi", "a.ps1", "a.pdf.exe", "a.lnk", "noending", "a.exe ", "a.exe.", "a.vbs", "a."
      })
  void whatMayBeAProgramIsNeverOpened(String name) {
    Attachment program = new Attachment(Attachment.Kind.FILE, name, "", 1, "0".repeat(64), null);

    assertThat(Attachments.opens(program)).isFalse();
    assertThatThrownBy(() -> services.attachments().lent(program))
        .hasMessageContaining("attachment.program");
  }

  @Test
  void whatIsOpenedIsACopyThatIsGoneAfterTheNextStart() throws IOException {
    attach(ana, "cv.pdf", SECRET);

    Path lent = services.attachments().lent(only(ana));
    assertThat(lent.startsWith(folder.toRealPath())).isTrue();
    assertThat(lent.getFileName()).hasToString("cv.pdf");
    assertThat(lent).hasContent(SECRET);
    assertThat(services.attachments().lent(only(ana))).isEqualTo(lent);

    close();
    services = new Services(Databases.open(folder), "ES");
    assertThat(lent).doesNotExist();
  }

  @Test
  void allFilesOfAPersonComeOutUnderNamesOfTheirOwn() throws IOException {
    attach(ana, "cv.pdf", SECRET);
    services.attachments().photo(ana, Pictures.png(40, 30, 0xFF0000), NOW);
    Path target = Files.createDirectory(outside.resolve("out"));
    Files.writeString(target.resolve("cv.pdf"), "mine");

    assertThat(services.attachments().saveAll(ana, target))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("photo.jpg", "cv (2).pdf");
    assertThat(target.resolve("cv.pdf")).hasContent("mine");
  }

  private void attach(PersonId person, String name, String content) throws IOException {
    services.attachments().attach(person, List.of(file(name, content)), NOW);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(outside.resolve(name), content);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(outside.resolve(name), content);
  }

  private String saved(Attachment attachment) throws IOException {
    Path target = outside.resolve("saved");
    services.attachments().save(attachment, target);
    return Files.readString(target);
  }

  private List<Attachment> attachments(PersonId id) {
    Person person = services.people().get(id);
    return person.card().enclosures().attachments();
  }

  private Attachment only(PersonId id) {
    return attachments(id).getFirst();
  }

  private Path path(Attachment attachment) {
    return folder
        .resolve("files")
        .resolve(attachment.hash().substring(0, 2))
        .resolve(attachment.hash());
  }

  private List<Path> bytes() throws IOException {
    Path files = folder.resolve("files");
    return Files.exists(files) ? regular(files) : List.of();
  }

  private List<String> everything() throws IOException {
    return regular(folder).stream().map(AttachmentsTest::content).toList();
  }

  private static List<Path> regular(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Moment moment(int day) {
    Instant at = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(86_400L * day);
    return new Moment(at, ZoneOffset.UTC, LocalDate.of(2026, 3, 1).plusDays(day));
  }
}
