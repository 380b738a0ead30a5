package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ChangeLabel;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import app.siembra.service.sample.SampleSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportingTest {
  @TempDir Path folder;
  private Desk desk;
  private Desk other;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
    other = Desk.at(Files.createDirectory(folder.resolve("other")));
  }

  @AfterEach
  void close() {
    desk.close();
    other.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTACTS_CSV", "VCARD"})
  void theInventedNetworkComesBackTheSameByteForByte(ExportFormat format) throws IOException {
    var _ = desk.services.sample().add(new SampleSize(300, 900, 3), NOW);

    roundTrip(format, false);
  }

  @Test
  void alsoInTheOlderFormWhereTiesAreToldByNameAlone() throws IOException {
    var _ = desk.services.sample().add(new SampleSize(30, 90, 3), NOW);

    roundTrip(ExportFormat.VCARD3, false);
  }

  @Test
  void tenThousandPeopleWithNastyFieldsComeBackTheSameByteForByte() throws IOException {
    NastyPeople nasty = new NastyPeople(20261123);
    desk.services
        .book()
        .run(
            ChangeLabel.of("add"),
            NOW,
            stores -> {
              for (int i = 0; i < 10_000; i++) {
                PersonId id = stores.people().newId();
                stores.people().insert(nasty.details(People.blank(id, nasty.name(i), NOW)));
              }
            });

    roundTrip(ExportFormat.CONTACTS_CSV, false);
  }

  @Test
  void alsoGuardedForSpreadsheets() throws IOException {
    desk.add("=cmd|' /C calc'!A0");
    desk.set("=cmd", "phone", "+34600000001");
    desk.set("=cmd", "note", "'quoted");

    roundTrip(ExportFormat.CONTACTS_CSV, true);
  }

  @Test
  void circlesTiesAndHowTheyMetComeBackToo() throws IOException {
    PersonId ana = desk.add("Ana García");
    PersonId luis = desk.add("Luis Peña");
    desk.set("ana", "circle", "amistades");
    desk.set("ana", "circle", "Coro de los jueves");
    var _ =
        desk.services
            .connecting()
            .connect(ana, luis, ConnectionType.delivered("parent").orElseThrow(), "", NOW);
    desk.set("luis", "met", "2026-06-14");

    roundTrip(ExportFormat.CONTACTS_CSV, false);

    assertThat(other.services.people().page(luis, NOW).connections())
        .extracting(tied -> tied.type().key() + " " + tied.other().name())
        .containsExactly("parent Ana García");
    assertThat(other.services.circles().find("coro de los jueves")).isPresent();
  }

  /// Export, import into an empty book, export.
  @Test
  void anExportThatIsStoppedLeavesTheFileAsItWas() throws IOException {
    var _ = desk.services.sample().add(new SampleSize(600, 600, 3), NOW);
    Path file = Files.writeString(folder.resolve("people.csv"), "before");
    Watcher stops =
        new Watcher() {
          private long most;

          @Override
          public void progress(Path watched, long done) {
            assertThat(watched).isEqualTo(file);
            most = done;
          }

          @Override
          public boolean cancelled() {
            return most >= 500;
          }
        };

    assertThatThrownBy(
            () ->
                desk.services
                    .exporting()
                    .export(file, ExportFormat.CONTACTS_CSV, false, stops, NOW))
        .isInstanceOf(CancellationException.class);

    assertThat(file).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  private void roundTrip(ExportFormat format, boolean forSpreadsheets) throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    long written = desk.services.exporting().export(first, format, forSpreadsheets, NOW);
    ImportReport report =
        other.services.importing().run(List.of(first), false, Watcher.NONE, NOW).getFirst();

    assertThat(report).isInstanceOf(ImportReport.Taken.class);
    assertThat(((ImportReport.Taken) report).skipped()).isEmpty();
    assertThat(((ImportReport.Taken) report).counts().added()).isEqualTo((int) written);
    other.services.exporting().export(second, format, forSpreadsheets, NOW);
    long mismatch = Files.mismatch(first, second);
    assertThat(around(second, mismatch)).isEqualTo(around(first, mismatch));
    assertThat(mismatch).isEqualTo(-1);
    assertThat(other.services.checking().check().wrong()).isEmpty();
  }

  private static String around(Path file, long place) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      content.skipNBytes(Math.max(0, place - 400));
      return place < 0 ? "" : new String(content.readNBytes(500), StandardCharsets.UTF_8);
    }
  }

  @Test
  void importingItsOwnExportChangesNothing() {
    var _ = desk.services.sample().add(new SampleSize(100, 300, 3), NOW);
    Path file = folder.resolve("own.csv");
    var _ = desk.services.exporting().export(file, null, false, NOW);

    ImportReport report =
        desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW).getFirst();

    assertThat(((ImportReport.Taken) report).counts())
        .isEqualTo(new ImportReport.Counts(100, 0, 0, 100));
  }

  @Test
  void talksAndHelpAreTablesOfTheirOwn() throws IOException {
    desk.add("Ana García");
    desk.log("called @ana about the boat +lent the drill");

    Path talks = folder.resolve("talks.csv");
    Path help = folder.resolve("help.csv");
    assertThat(desk.services.exporting().export(talks, ExportFormat.INTERACTIONS_CSV, false, NOW))
        .isEqualTo(1);
    assertThat(desk.services.exporting().export(help, ExportFormat.HELP_CSV, false, NOW))
        .isEqualTo(1);
    assertThat(Files.readString(talks)).contains("2026-11-23").contains("about the boat");
    assertThat(Files.readString(help)).contains("given").contains("lent the drill");
  }

  @Test
  void theEndingSaysTheFormatAndWhatWasThereIsReplaced() throws IOException {
    desk.add("Ana García");
    Path file = Files.writeString(folder.resolve("people.VCF"), "what was there");

    assertThat(desk.services.exporting().export(file, null, false, NOW)).isEqualTo(1);

    assertThat(Files.readString(file)).startsWith("BEGIN:VCARD").contains("FN:Ana García");
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "other", "people.VCF");
    }
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    assertThatThrownBy(
            () -> desk.services.exporting().export(folder.resolve("people.txt"), null, false, NOW))
        .hasMessage("export.format");
    assertThatThrownBy(
            () ->
                desk.services.exporting().export(folder.resolve("no/people.csv"), null, false, NOW))
        .hasMessage("file.not-written");
    assertThatThrownBy(
            () -> desk.services.exporting().export(folder, ExportFormat.VCARD, false, NOW))
        .hasMessage("file.not-written");
  }
}
