package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a screen reads takes a fixed number of statements, however large the network is.
final class StatementCountTest {
  @TempDir Path folder;
  private final Statements statements = new Statements();
  private Services services;

  @AfterEach
  void close() {
    services.close();
  }

  private void open(int people, int interactions) {
    Database database = Databases.open(folder.resolve(people + "-people"), statements);
    services = new Services(database, "ES");
    var _ = services.sample().add(new SampleSize(people, interactions, 1), NOW);
  }

  private PersonId busiest() {
    return services.people().all().stream()
        .max(Comparator.comparingDouble(line -> line.figures().sums().warmth()))
        .map(PersonLine::id)
        .orElseThrow();
  }

  private record Counted(int roster, int page, int today, int quiet, int timeline, int ledger) {}

  private Counted counted() {
    PersonId busiest = busiest();
    return new Counted(
        statements.of(() -> new Book(services.book().database(), "ES")),
        statements.of(() -> services.people().page(busiest, NOW)),
        statements.of(() -> services.reminding().today(NOW)),
        statements.of(() -> services.reminding().quiet(true, NOW)),
        statements.of(
            () -> services.interactions().timeline(TimelineFilter.ALL, Page.first(50), NOW)),
        statements.of(() -> services.help().ledger(Period.until(Desk.TODAY), NOW)));
  }

  @ParameterizedTest
  @CsvSource({"30,60", "900,9000"})
  void isTheSameForFewAndMany(int people, int interactions) {
    open(people, interactions);

    Counted count = counted();

    assertThat(count.roster()).isLessThanOrEqualTo(16);
    assertThat(count.page()).isLessThanOrEqualTo(31);
    assertThat(count.today()).isLessThanOrEqualTo(30);
    assertThat(count.quiet()).isLessThanOrEqualTo(12);
    assertThat(count.timeline()).isLessThanOrEqualTo(12);
    assertThat(count.ledger()).isLessThanOrEqualTo(4);
    assertThat(statements.of(this::log)).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"30,60", "900,9000"})
  void whatListsSomeIsTheSameForFewAndMany(int people, int interactions) throws IOException {
    open(people, interactions);
    Path other = file(3, "Other");
    var _ = imported(file(3, "Few"));

    assertThat(statements.of(() -> services.people().list(PeopleFilter.ALL, NOW))).isZero();
    assertThat(statements.of(() -> services.people().groupings(NOW))).isZero();
    assertThat(statements.of(() -> services.undo().history(100))).isEqualTo(1);
    assertThat(statements.of(() -> services.organisations().get("nobody's", NOW)))
        .isLessThanOrEqualTo(16);
    assertThat(statements.of(() -> services.undo().history(busiest(), 100, Long.MAX_VALUE)))
        .isEqualTo(1);
    assertThat(statements.of(() -> services.importing().past(10))).isLessThanOrEqualTo(2);
    assertThat(statements.of(() -> imported(other))).isLessThanOrEqualTo(50);
    assertThat(statements.of(() -> services.undo().undo(NOW))).isLessThanOrEqualTo(100);
  }

  /// Whole networks are read some hundred at a time: so many statements for each of these parts.
  @ParameterizedTest
  @CsvSource({"30,60", "900,9000"})
  void whatGoesThroughEverybodyTakesAsMuchForEachPart(int people, int interactions)
      throws IOException {
    open(people, interactions);
    Path file = file(people, "New");
    int parts = parts(people);

    assertThat(statements.of(() -> services.duplicates().find()))
        .isLessThanOrEqualTo(2 + 15 * parts);
    assertThat(statements.of(() -> export(ExportFormat.CONTACTS_CSV)))
        .isLessThanOrEqualTo(17 + 30 * parts);
    assertThat(statements.of(() -> export(ExportFormat.VCARD)))
        .isLessThanOrEqualTo(17 + 15 * parts);
    assertThat(statements.of(() -> export(ExportFormat.INTERACTIONS_CSV)))
        .isLessThanOrEqualTo(3 + 3 * parts(interactions));
    assertThat(statements.of(() -> export(ExportFormat.HELP_CSV))).isLessThanOrEqualTo(4);
    assertThat(statements.of(() -> imported(file))).isLessThanOrEqualTo(30 + 22 * parts);
    // Four of them for the backup that is made before, since something has changed.
    assertThat(statements.of(() -> imported(file))).isLessThanOrEqualTo(10 + parts);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 12})
  void theTrashIsReadAtOnceHoweverMuchIsInIt(int removals) {
    open(30, 60);
    for (int i = 0; i < removals; i++) {
      services.people().remove(List.of(services.people().all().getFirst().id()), NOW);
    }

    assertThat(services.trash().removed(NOW)).hasSize(removals);
    assertThat(statements.of(() -> services.trash().removed(NOW))).isLessThanOrEqualTo(20);
  }

  private static int parts(int rows) {
    return (rows + 499) / 500;
  }

  private long export(ExportFormat format) {
    return services.exporting().export(folder.resolve("out"), format, false, NOW);
  }

  private List<ImportReport> imported(Path file) {
    List<ImportReport> reports = services.importing().run(List.of(file), false, Watcher.NONE, NOW);
    assertThat(reports).allMatch(report -> report instanceof ImportReport.Taken);
    return reports;
  }

  private Path file(int people, String name) throws IOException {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < people; i++) {
      cards
          .append("BEGIN:VCARD\nVERSION:3.0\nFN:%s %d\nN:%d;%s;;;\n".formatted(name, i, i, name))
          .append("TEL;TYPE=cell:+34 61%07d\nEMAIL:%s%d@example.org\n".formatted(i, name, i))
          .append("END:VCARD\n");
    }
    return Files.writeString(folder.resolve(name + ".vcf"), cards);
  }

  private Logged log() {
    return services.interactions().log("called @\"Somebody New\" +lent the drill", true, NOW);
  }
}
