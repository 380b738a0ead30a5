package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ContactPoint;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.rules.Standing;
import app.siembra.rules.Suspicion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportingTest {
  private static final String ANA =
      """
      BEGIN:VCARD
      VERSION:3.0
      UID:ana-1
      FN:Ana García
      N:García;Ana;;;
      EMAIL:ana@example.org
      TEL:600 000 001
      END:VCARD
      """;

  private static final String LUIS =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Luis Peña
      N:Peña;Luis;;;
      TEL:+34 600 000 002
      END:VCARD
      """;

  private static final String ONLY_A_NAME =
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Rosa Peris
      END:VCARD
      """;

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
  void newPeopleComeInUnsortedAsOneChange() {
    ImportReport.Taken taken = take(file("a.vcf", ANA + LUIS + ONLY_A_NAME));

    assertThat(taken.format()).isEqualTo("vcard");
    assertThat(taken.counts()).isEqualTo(new ImportReport.Counts(3, 3, 0, 0));
    assertThat(desk.services.people().list(PeopleFilter.ALL, NOW))
        .hasSize(3)
        .allMatch(listed -> listed.standing().state() == Standing.State.UNSORTED);
    Person ana = desk.services.people().get(desk.id("ana"));
    assertThat(ana.origin().addedOn()).isEqualTo(TODAY);
    assertThat(ana.card().points(ContactPoint.Phone.class).getFirst().e164())
        .isEqualTo("+34600000001");
    assertThat(desk.history()).isEqualTo("import");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().all()).isEmpty();
    desk.services.undo().redo(NOW);
    assertThat(desk.services.people().get(desk.id("ana"))).isEqualTo(ana);
    assertThat(desk.services.checking().check().wrong()).isEmpty();
  }

  @Test
  void theSameFileASecondTimeChangesNothing() {
    Path file = file("a.vcf", ANA + LUIS + ONLY_A_NAME);
    take(file);
    List<PersonLine> before = desk.services.people().all();

    ImportReport.Taken again = take(file);

    assertThat(again.counts()).isEqualTo(new ImportReport.Counts(3, 0, 0, 3));
    assertThat(desk.services.people().all()).isEqualTo(before);
    assertThat(desk.history()).isEqualTo("import");
  }

  @Test
  void aTableOfAnotherProgramComesInOnceAndIsTakenBackAsAWhole() {
    Path file =
        file(
            "contacts.csv",
            """
            First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value
            Ana,García,* myContacts ::: Vela,* Home,ana@example.org,Spouse,Luis Peña
            Luis,Peña,* myContacts,,,,
            """);

    ImportReport.Taken taken = take(file);

    assertThat(taken.format()).isEqualTo("google-csv");
    assertThat(taken.counts()).isEqualTo(new ImportReport.Counts(2, 2, 0, 0));
    assertThat(take(file).counts()).isEqualTo(new ImportReport.Counts(2, 0, 0, 2));
    assertThat(desk.services.people().get(desk.id("ana")).card().tags()).containsExactly("Vela");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().all()).isEmpty();
  }

  @Test
  void whatTheUserTookAwayStaysAwayWhenTheSameFileComesAgain() {
    Path file = file("a.vcf", ANA);
    take(file);
    desk.set("ana", "phone", "-600000001");

    take(file);

    assertThat(desk.services.people().get(desk.id("ana")).card().points(ContactPoint.Phone.class))
        .isEmpty();
  }

  @Test
  void whoeverWasRemovedComesBackWithTheFile() {
    Path file = file("a.vcf", ANA);
    take(file);
    desk.services.people().remove(List.of(desk.id("ana")), NOW);

    assertThat(take(file).counts().added()).isEqualTo(1);
    assertThat(desk.services.people().all()).hasSize(1);
  }

  @Test
  void aCardOfSomebodyKnownAddsWhatIsNewByUidOrByNameAndASharedWayToReachThem() {
    take(file("a.vcf", ANA + LUIS));

    ImportReport.Taken taken =
        take(
            file(
                "b.vcf",
                ANA.replace("Ana García", "Ana G.").replace("600 000 001", "600 000 009")
                    + LUIS.replace("END:", "EMAIL:luis@example.org\nEND:")));

    assertThat(taken.counts()).isEqualTo(new ImportReport.Counts(2, 0, 2, 0));
    Person ana = desk.services.people().get(desk.id("Ana García"));
    assertThat(ana.card().points(ContactPoint.Phone.class))
        .extracting(ContactPoint.Phone::shown)
        .containsExactly("+34600000001", "+34600000009");
    assertThat(ana.otherNames().nicknames()).containsExactly("Ana G.");
    assertThat(desk.id("luis@example.org")).isEqualTo(desk.id("luis"));
  }

  @Test
  void namesakesWithoutASharedWayToReachThemStayTwo() {
    take(file("a.vcf", LUIS));

    assertThat(take(file("b.vcf", LUIS.replace("002", "003"))).counts().added()).isEqualTo(1);
  }

  @Test
  void anotherNameWithTheSameNumberIsReportedForMerging() {
    take(file("a.vcf", LUIS));

    ImportReport.Taken taken = take(file("b.vcf", LUIS.replace("Luis Peña", "Lucho P.")));

    Twins twins = taken.twins().getFirst();
    assertThat(taken.counts().added()).isEqualTo(1);
    assertThat(twins.first().name()).isEqualTo("Luis Peña");
    assertThat(twins.second().name()).isEqualTo("Lucho P.");
    assertThat(twins.why()).isEqualTo(new Suspicion.Why.SamePhone("+34600000002"));
    desk.services.duplicates().merge(twins.first().id(), twins.second().id(), NOW);
    assertThat(desk.services.people().all()).hasSize(1);
  }

  @Test
  void aPreviewSaysTheSameAndChangesNothing() {
    Path file = file("a.vcf", ANA + LUIS);

    List<ImportReport> preview =
        desk.services.importing().preview(List.of(file), Watcher.NONE, NOW);

    assertThat(desk.services.people().all()).isEmpty();
    assertThat(desk.history()).isEmpty();
    assertThat(desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW))
        .isEqualTo(preview);
  }

  @Test
  void aBrokenCardAmongGoodOnesIsSkippedWithItsLine() {
    String cut = "BEGIN:VCARD\nVERSION:3.0\nFN:Cut\n";

    ImportReport.Taken taken = take(file("a.vcf", ANA + cut + LUIS));

    assertThat(taken.counts().added()).isEqualTo(2);
    assertThat(taken.skipped()).extracting(ImportReport.Skipped::line).containsExactly(9L);
  }

  @ParameterizedTest
  @CsvSource({
    "empty.vcf, file.empty",
    "picture.vcf, file.unknown",
    "cut-off.vcf, file.nobody",
    "a-folder, file.folder",
    "missing.vcf, file.missing"
  })
  void aBadFileIsRefusedWithOneProblemAndChangesNothing(String name, String problem)
      throws IOException {
    file("empty.vcf", "");
    Files.write(
        folder.resolve("picture.vcf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    file("cut-off.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Cut o");
    Files.createDirectory(folder.resolve("a-folder"));
    Path good = file("good.vcf", LUIS);
    Path bad = folder.resolve(name);

    List<ImportReport> reports =
        desk.services.importing().run(List.of(bad, good), false, Watcher.NONE, NOW);

    assertThat(reports.getFirst()).isEqualTo(new ImportReport.Refused(bad, Problem.of(problem)));
    assertThat(reports.getLast()).isInstanceOf(ImportReport.Taken.class);
    assertThat(desk.history()).isEqualTo("import");
  }

  @Test
  void onceStoppedNothingOfTheFileIsThereAndNothingFollows() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1200; i++) {
      many.append(ONLY_A_NAME.replace("Rosa Peris", "Person " + i));
    }
    AtomicInteger asked = new AtomicInteger();
    Watcher watcher =
        new Watcher() {
          @Override
          public void progress(Path file, long done) {}

          @Override
          public boolean cancelled() {
            return asked.incrementAndGet() == 2;
          }
        };

    List<ImportReport> reports =
        desk.services
            .importing()
            .run(
                List.of(file("many.vcf", many.toString()), file("a.vcf", ANA)),
                false,
                watcher,
                NOW);

    assertThat(reports).hasSize(1);
    assertThat(reports.getFirst()).isInstanceOf(ImportReport.Cancelled.class);
    assertThat(desk.services.people().all()).isEmpty();
  }

  @Test
  void theUserIsLeftOut() {
    desk.set("me", "email", "ANA@example.org");

    ImportReport.Taken taken = take(file("a.vcf", ANA + LUIS));

    assertThat(taken.counts().read()).isEqualTo(1);
    assertThat(taken.skipped().getFirst().reason()).isEqualTo(Problem.of("import.me"));
  }

  @Test
  void groupsBecomeCirclesAndTiesFindTheirPeopleWhereverTheyStand() {
    String group =
        """
        BEGIN:VCARD
        VERSION:4.0
        KIND:group
        FN:Coro
        MEMBER:urn:uuid:ana-1
        END:VCARD
        """;
    String child =
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:leo-1
        FN:Leo Ruiz
        RELATED;TYPE=parent:urn:uuid:ana-1
        END:VCARD
        """;
    String ana = ANA.replace("UID:ana-1", "UID:urn:uuid:ana-1");

    take(file("a.vcf", group + child + ana));

    assertThat(desk.services.circles().find("coro")).isPresent();
    assertThat(desk.services.people().get(desk.id("ana")).keeping().circles()).hasSize(1);
    assertThat(desk.services.people().page(desk.id("leo"), NOW).connections())
        .extracting(tied -> tied.type().key() + " " + tied.other().name())
        .containsExactly("parent Ana García");
  }

  @Test
  void tiesToPeopleOutsideTheBookAreKeptOnceAndWrittenBack() throws IOException {
    String child =
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:leo-1
        FN:Leo Ruiz
        item1.RELATED;VALUE=text:Rosa
        item1.X-ABLabel:Her godmother
        RELATED;TYPE=parent:urn:uuid:ana-1
        NOTE:%s
        END:VCARD
        """;
    take(file("a.vcf", child.formatted("first")));
    take(file("b.vcf", child.formatted("second")));

    assertThat(desk.services.people().get(desk.id("leo")).card().extras())
        .extracting(extra -> extra.content())
        .containsExactly(
            "item1.RELATED;VALUE=text:Rosa",
            "item1.X-ABLabel:Her godmother",
            "RELATED;TYPE=parent:urn:uuid:ana-1");
    Path out = folder.resolve("out.vcf");
    var _ = desk.services.exporting().export(out, null, false, NOW);
    assertThat(out).content().contains(".RELATED;VALUE=text:Rosa", ".X-ABLabel:Her godmother");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from the one who said so first", "from the other side"})
  void aTieThatWasKeptGoesOnceItIsMade(String side) {
    String leo =
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:uuid:leo-1
        FN:Leo Ruiz
        item1.RELATED;VALUE=text:Rosa
        item1.X-ABLabel:Her godmother
        item2.RELATED;VALUE=text:Ana García
        item2.X-ABLabel:mother
        NOTE:%s
        END:VCARD
        """;
    take(file("a.vcf", leo.formatted("first")));

    boolean first = side.contains("first");
    String ana =
        ANA.replace(
            "END:VCARD", first ? "END:VCARD" : "X-ABRELATEDNAMES;TYPE=child:Leo Ruiz\nEND:VCARD");
    take(file("b.vcf", first ? ana + leo.formatted("second") : ana));

    assertThat(desk.services.people().page(desk.id("leo"), NOW).connections())
        .extracting(tied -> tied.type().key() + " " + tied.other().name())
        .containsExactly("parent Ana García");
    assertThat(desk.services.people().get(desk.id("leo")).card().extras())
        .extracting(extra -> extra.content())
        .containsExactly("item1.RELATED;VALUE=text:Rosa", "item1.X-ABLabel:Her godmother");
  }

  @Test
  void whoeverIsAddedHasANameForOtherPrograms() {
    assertThat(desk.services.people().get(desk.add("Ana")).origin().uid())
        .matches("urn:uuid:[0-9a-f-]{36}")
        .isNotEqualTo(desk.services.people().get(desk.add("Ana")).origin().uid());
  }

  private ImportReport.Taken take(Path file) {
    ImportReport report =
        desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW).getFirst();
    assertThat(report).isInstanceOf(ImportReport.Taken.class);
    return (ImportReport.Taken) report;
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
