package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpLedgerTest {
  @TempDir Path folder;
  private Desk desk;
  private HelpLedger ledger;
  private PersonId ana;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ledger = desk.services.help();
    ana = desk.add("Ana García");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theCurrencyIsThatOfTheNewestMoneyLentElseThatOfTheCountry() {
    assertThat(ledger.currency()).isEqualTo(Currency.getInstance("EUR"));

    add(HelpState.DONE, TODAY.minusDays(3), "a", lent("MXN"));
    add(HelpState.DONE, TODAY.minusDays(9), "b", lent("USD"));
    add(HelpState.DONE, TODAY, "c", Loan.of("the drill"));

    assertThat(ledger.currency()).isEqualTo(Currency.getInstance("MXN"));
  }

  private static Loan lent(String currency) {
    Money value = new Money(BigDecimal.TEN, Currency.getInstance(currency));
    return new Loan("", value, null, null, null);
  }

  @Test
  void givesEveryEntryUpToTodayTheNewestFirst() {
    HelpId declined = add(HelpState.DECLINED, TODAY.minusDays(3), "a", null);
    HelpId done = add(HelpState.DONE, TODAY, "b", null);
    add(HelpState.PROMISED, TODAY.plusDays(1), "c", null);

    assertThat(ledger.entries(NOW))
        .extracting(entry -> entry.help().id())
        .containsExactly(done, declined);
    assertThat(ledger.find(done).orElseThrow().people())
        .containsExactly(new Named(ana, "Ana García", "AG"));
    ledger.delete(done, NOW);
    assertThat(ledger.find(done)).isEmpty();
  }

  @Test
  void whatWasLentComesBackWhole() {
    Money money = new Money(new BigDecimal("200.00"), Currency.getInstance("EUR"));
    HelpId lent =
        add(HelpState.DONE, TODAY.minusDays(30), "", new Loan("", money, TODAY, null, null));

    ledger.returned(lent, NOW);

    assertThat(loan(lent)).isEqualTo(new Loan("", money, TODAY, TODAY, money));
    desk.services.undo().undo(NOW);
    assertThat(loan(lent)).isEqualTo(new Loan("", money, TODAY, null, null));
  }

  @Test
  void whatWasLentWithoutMoreThanWordsComesBackAsThoseWords() {
    HelpId lent = add(HelpState.DONE, TODAY, "the drill", null);
    ledger.returned(lent, NOW);
    assertThat(loan(lent)).isEqualTo(new Loan("the drill", null, null, TODAY, null));

    HelpId unknown = add(HelpState.DONE, TODAY, "", null);
    assertThatThrownBy(() -> ledger.returned(unknown, NOW)).hasMessage("loan.empty");
  }

  @Test
  void introductionsAreListedAndCanBeGivenUp() {
    PersonId luis = desk.add("Luis Peña");
    Introducing introducing = desk.services.introducing();
    var asked = introducing.ask(ana, luis, NOW);

    assertThat(introducing.all())
        .extracting(made -> made.first().name() + ", " + made.second().name())
        .containsExactly("Ana García, Luis Peña");
    introducing.giveUp(asked, NOW);
    assertThat(introducing.all()).isEmpty();
    introducing.giveUp(asked, NOW);
    desk.services.undo().undo(NOW);
    assertThat(introducing.all()).hasSize(1);
  }

  private Loan loan(HelpId id) {
    return ledger.find(id).orElseThrow().help().details().loan();
  }

  private HelpId add(HelpState state, LocalDate on, String text, Loan loan) {
    return ledger.add(
        new Help(
            new HelpId(1),
            Direction.GIVEN,
            HelpKind.THING_LENT,
            HelpSize.SMALL,
            state,
            List.of(ana),
            HelpDetails.of(on, text).with(loan)),
        NOW);
  }
}
