package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PastImportTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void importsAreListedWithWhatTheyBroughtAndHowMuchCameLater() throws IOException {
    take("one.vcf", card("Ana López"), card("Jon Otxoa"));
    take("two.vcf", card("Ana López").replace("END", "TEL:600000001\nEND"), card("Rosa Peris"));
    desk.set("rosa", "star", "yes");

    assertThat(desk.services.importing().past(10))
        .extracting(PastImport::file, PastImport::added, PastImport::merged, PastImport::later)
        .containsExactly(
            tuple("two.vcf", OptionalInt.of(1), OptionalInt.of(1), 1L),
            tuple("one.vcf", OptionalInt.of(2), OptionalInt.of(0), 2L));
    assertThat(desk.services.importing().past(1)).hasSize(1);
  }

  @Test
  void howeverManyAreListedItTakesOneStatement() throws IOException {
    Statements statements = new Statements();
    Path one = Files.writeString(folder.resolve("one.vcf"), card("Ana López"));
    Path two = Files.writeString(folder.resolve("two.vcf"), card("Rosa Peris"));
    Database database =
        Databases.open(Files.createDirectory(folder.resolve("counted")), statements);
    try (Services services = new Services(database, "ES")) {
      var _ = services.importing().run(List.of(one, two), false, Watcher.NONE, NOW);

      assertThat(statements.of(() -> services.importing().past(10))).isEqualTo(1);
    }
  }

  @Test
  void whatWasTakenBackIsNoImportUntilItIsDoneAgain() throws IOException {
    take("one.vcf", card("Ana López"));
    desk.services.undo().undo(NOW);

    assertThat(desk.services.importing().past(10)).isEmpty();

    desk.services.undo().redo(NOW);

    assertThat(desk.services.importing().past(10)).singleElement().matches(PastImport::isNewest);
  }

  @Test
  void theTimelineOfAPersonSaysWhichFileBroughtThemAndWhichBroughtMore() throws IOException {
    take("one.vcf", card("Ana López"));
    take("two.vcf", card("Ana López").replace("END", "TEL:600000001\nEND"), card("Rosa Peris"));
    desk.add("Luis Peña");

    assertThat(arrivals("ana")).containsExactlyInAnyOrder("one.vcf true", "two.vcf false");
    assertThat(arrivals("rosa")).containsExactly("two.vcf true");
    assertThat(arrivals("luis")).containsExactly(" true");

    desk.services.undo().undo(NOW);
    desk.services.undo().undo(NOW);
    assertThat(arrivals("ana")).containsExactly("one.vcf true");
  }

  private List<String> arrivals(String who) {
    var id = desk.services.people().resolve(who).one().id();
    return desk.services.people().page(id, NOW).timeline().stream()
        .filter(TimelineEntry.Added.class::isInstance)
        .map(TimelineEntry.Added.class::cast)
        .map(added -> added.file() + " " + added.first())
        .toList();
  }

  @Test
  void aReportNamesTheFirstFewWhoAreNew() throws IOException {
    take("one.vcf", card("Ana López"));
    String[] seven =
        List.of("Ana López", "B", "C", "D", "E", "F", "G").stream()
            .map(PastImportTest::card)
            .toArray(String[]::new);

    assertThat(take("two.vcf", seven).newcomers()).containsExactly("B", "C", "D", "E", "F");
  }

  @Test
  void aFileThatIsTooLongIsReadWhereTheUserAgrees() throws IOException {
    Path file = folder.resolve("long.vcf");
    Files.writeString(file, card("Ana López") + "\n".repeat(65 << 20));
    Importing importing = desk.services.importing();

    assertThat(importing.preview(List.of(file), Watcher.NONE, NOW).getFirst())
        .isInstanceOfSatisfying(
            ImportReport.Refused.class,
            refused -> assertThat(refused.problem().key()).isEqualTo("file.too-large"));
    assertThat(importing.ofAnyLength().preview(List.of(file), Watcher.NONE, NOW).getFirst())
        .isInstanceOf(ImportReport.Taken.class);
  }

  private ImportReport.Taken take(String name, String... cards) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("", cards), StandardCharsets.UTF_8);
    return (ImportReport.Taken)
        desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW).getFirst();
  }

  private static String card(String name) {
    return "BEGIN:VCARD\nVERSION:4.0\nFN:%s\nEMAIL:%s\nEND:VCARD\n"
        .formatted(name, name.replace(' ', '.') + "@example.org");
  }
}
