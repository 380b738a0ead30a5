package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Course;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.Loan;
import app.siembra.model.Moment;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Prompting;
import app.siembra.model.Upshot;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A network whose tables are those of the second version, in which help was neither asked for nor
/// unasked, nothing came back in parts and nobody declined.
final class EarlierTablesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, DAY);
  private static final Loan LOAN = new Loan("", euros("200"), DAY.plusDays(9), null, euros("50"));

  @TempDir Path folder;
  private final Invented invented = new Invented(3);
  private @Nullable PersonId ana;
  private @Nullable HelpId loan;
  private @Nullable IntroductionId made;

  @BeforeEach
  void workWithTheOldTables() throws IOException, SQLException {
    try (Database database = Databases.at(folder)) {
      change(database, this::fill);
    }
    FolderFiles files = FolderFiles.register(DataFolder.prepare(folder, new LocalDisk()));
    try (Connection connection = Databases.connection(files, "siembra");
        Statement statement = connection.createStatement()) {
      for (String table : List.of("help_return", "objective_topic", "objective_person")) {
        statement.execute("drop table " + table);
      }
      statement.execute("drop table objective");
      statement.execute("alter table help drop column prompted");
      statement.execute("alter table ask_person drop column help_id");
      for (String column : List.of("declined_on", "upshot", "told_on")) {
        statement.execute("alter table introduction drop column " + column);
      }
      statement.execute("delete from \"flyway_schema_history\" where \"version\" = '003'");
      connection.commit();
    }
    boolean _ = Connections.building(files, "siembra").ask(EarlierTablesTest::count);
    String file = files.nameOf("siembra.mv.db");
    try (MVStore store = new MVStore.Builder().fileName(file).open()) {
      store.setStoreVersion(2);
      store.commit();
    }
    files.unregister();
  }

  private static boolean count(Handle handle) {
    RowSums.replace(Session.unnoted(handle), EarlierRows.sums(handle));
    handle.commit();
    return true;
  }

  private void fill(Stores stores) {
    ana = stores.people().newId();
    stores.people().insert(invented.person(ana, List.of(ana)));
    PersonId luis = stores.people().newId();
    stores.people().insert(invented.person(luis, List.of(ana)));
    loan = stores.help().newId();
    var details = new HelpDetails(DAY, "for the roof", List.of(), LOAN, true, "it holds", null);
    stores.help().insert(help(loan, details));
    made = stores.introductions().newId();
    stores.introductions().insert(new Introduction(made, ana, luis, DAY, DAY, "they met"));
  }

  private Help help(HelpId id, HelpDetails details) {
    return new Help(
        id,
        Direction.GIVEN,
        HelpKind.MONEY_LENT,
        HelpSize.LARGE,
        HelpState.DONE,
        List.of(ana),
        details);
  }

  @Test
  void keepsItsLoansAndIntroductions() {
    try (Database database = Databases.open(folder)) {
      assertThat(database.check().faults()).isEmpty();
      HelpDetails kept = lent(database).details();
      assertThat(kept.loan()).isEqualTo(LOAN);
      assertThat(kept.course()).isEqualTo(new Course(Prompting.UNKNOWN, true, "it holds"));
      assertThat(introduction(database).upshot()).isEqualTo(new Upshot(null, "they met", null));
      assertThat(introduction(database).declinedOn()).isNull();
    }
  }

  @Test
  void takesWhatCameLaterAndGivesItBackWhenItIsUndone() {
    try (Database database = Databases.open(folder)) {
      Loan lessOut = LOAN.returned(new Loan.Part(DAY, "in cash", euros("100")));
      change(
          database,
          stores -> {
            stores
                .help()
                .update(
                    loan,
                    old ->
                        old.with(
                            old.details()
                                .with(lessOut)
                                .with(new Course(Prompting.UNASKED, true, ""))));
            stores.introductions().update(made, old -> old.declined(DAY).with((Upshot) null));
            stores
                .objectives()
                .insert(invented.objective(stores.objectives().newId(), List.of(ana)));
          });

      assertThat(lent(database).details().loan()).isEqualTo(lessOut);
      assertThat(lessOut.out()).isEqualTo(euros("50"));
      assertThat(lent(database).details().prompting()).isEqualTo(Prompting.UNASKED);
      assertThat(introduction(database).declinedOn()).isEqualTo(DAY);
      assertThat(database.<Integer>read(stores -> stores.objectives().all().size())).isEqualTo(1);
      assertThat(database.check().faults()).isEmpty();

      assertThat(database.undo(NOW)).isPresent();

      assertThat(lent(database).details().loan()).isEqualTo(LOAN);
      assertThat(introduction(database).upshot()).isEqualTo(new Upshot(null, "they met", null));
      assertThat(database.<Integer>read(stores -> stores.objectives().all().size())).isZero();
      assertThat(database.check().faults()).isEmpty();
    }
  }

  @Test
  void whatIsNotWhatWasWrittenIsNotTakenForIt() throws IOException, SQLException {
    damage("update help set content = 'for the boat'");

    assertThat(Database.open(folder))
        .isInstanceOfSatisfying(
            Opening.Unreadable.class,
            unreadable ->
                assertThat(unreadable.cause())
                    .hasMessageContaining("the rows of help are not those that were written"));
  }

  @Test
  void norAHistoryThatIsNotWhatWasWritten() throws IOException, SQLException {
    damage("update change_set set label_key = 'other'");

    assertThat(Database.open(folder)).isInstanceOf(Opening.Unreadable.class);
  }

  private void damage(String sql) throws IOException, SQLException {
    FolderFiles files = FolderFiles.register(DataFolder.prepare(folder, new LocalDisk()));
    try (Connection connection = Databases.connection(files, "siembra");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
    files.unregister();
  }

  private Help lent(Database database) {
    return database.read(stores -> stores.help().find(loan)).orElseThrow();
  }

  private Introduction introduction(Database database) {
    return database.read(stores -> stores.introductions().find(made)).orElseThrow();
  }

  private interface Work {
    void in(Stores stores);
  }

  private static void change(Database database, Work work) {
    var _ =
        database.change(
            ChangeLabel.of("test"),
            NOW,
            stores -> {
              work.in(stores);
              return true;
            });
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
