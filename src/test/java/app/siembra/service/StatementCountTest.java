package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Statements;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private record Counted(int roster, int page, int today, int quiet, int timeline, int ledger) {}

  private Counted counted() {
    PersonId busiest =
        services.people().all().stream()
            .max(Comparator.comparingDouble(line -> line.figures().sums().warmth()))
            .map(PersonLine::id)
            .orElseThrow();
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

    assertThat(count.roster()).isLessThanOrEqualTo(12);
    assertThat(count.page()).isLessThanOrEqualTo(30);
    assertThat(count.today()).isLessThanOrEqualTo(30);
    assertThat(count.quiet()).isLessThanOrEqualTo(12);
    assertThat(count.timeline()).isLessThanOrEqualTo(12);
    assertThat(count.ledger()).isLessThanOrEqualTo(4);
    assertThat(statements.of(this::log)).isLessThanOrEqualTo(40);
  }

  private Logged log() {
    return services.interactions().log("called @\"Somebody New\" +lent the drill", true, NOW);
  }
}
