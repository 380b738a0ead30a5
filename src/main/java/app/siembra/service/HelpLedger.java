package app.siembra.service;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Moment;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.rules.Headline;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Help given and received.
public final class HelpLedger {
  private final Book book;

  HelpLedger(Book book) {
    this.book = book;
  }

  /// Every entry up to today, whatever became of it, newest first.
  public List<HelpEntry> entries(Moment moment) {
    List<Help> all = book.read(stores -> stores.help().all());
    return rows(all, help -> !help.details().on().isAfter(moment.today()));
  }

  /// One entry; empty where there is none, or not any more.
  public Optional<HelpEntry> find(HelpId id) {
    return book.read(stores -> stores.help().find(id)).map(this::row);
  }

  /// The currency in which money is likely to be lent: that of the newest loan, else that of the
  /// user's region, else the euro.
  public Currency currency() {
    return book.read(
        stores -> stores.help().newestCurrency().orElseGet(() -> currencyOf(book.region(stores))));
  }

  private static Currency currencyOf(@Nullable String region) {
    Currency known = region == null ? null : Currency.getInstance(Locale.of("", region));
    return known == null ? Currency.getInstance("EUR") : known;
  }

  /// How many people were helped and have helped in a period (rule 6).
  public Headline headline(Period period, Moment moment) {
    return book.read(stores -> stores.help().headline(period.from(), last(period, moment)));
  }

  /// Everything given and received in a period, and what is open; nothing after today counts.
  public Ledger ledger(Period period, Moment moment) {
    List<Help> all = book.read(stores -> stores.help().all());
    return ledger(all, period, moment);
  }

  /// The same of one person.
  public Ledger ledger(PersonId person, Period period, Moment moment) {
    List<Help> theirs = book.read(stores -> stores.help().of(person));
    return ledger(theirs, period, moment);
  }

  /// Adds an entry that a form describes.
  ///
  /// @param entry its id is of no account
  public HelpId add(Help entry, Moment moment) {
    return book.change(
        Labels.people("help", book.named(entry.people())),
        moment,
        stores -> {
          HelpId id = stores.help().newId();
          stores.help().insert(entry.withId(id));
          new Acts(book, stores, moment).upon(entry.people());
          return id;
        });
  }

  /// Replaces an entry by a changed one of the same id.
  ///
  /// @throws ProblemException `help.unknown`
  public void edit(Help changed, Moment moment) {
    update(changed.id(), "help.edited", _ -> changed, moment);
  }

  /// Brings an entry to another state; done means done today.
  ///
  /// @throws ProblemException `help.unknown`
  public void state(HelpId id, HelpState state, Moment moment) {
    update(id, "help.edited", help -> in(help, state, moment), moment);
  }

  /// Notes that thanks were said.
  ///
  /// @throws ProblemException `help.unknown`
  public void thanked(HelpId id, Moment moment) {
    update(id, "thanked", help -> help.with(help.details().withThanks()), moment);
  }

  /// Notes that what was lent is back, all of it, today.
  ///
  /// @throws ProblemException `help.unknown`, `loan.empty` where nobody wrote down what was lent
  public void returned(HelpId id, Moment moment) {
    update(id, "returned", help -> returned(help, moment.today()), moment);
  }

  /// Notes that part of what was lent is back, today; once nothing is out any more, all of it is.
  ///
  /// @param what in words, or empty
  /// @param amount of money, or null
  /// @throws ProblemException `help.unknown`, `loan.empty` where nobody wrote down what was lent,
  ///   `loan.part.empty`, `loan.part.currency`, `loan.part.more`
  public void returned(HelpId id, String what, @Nullable Money amount, Moment moment) {
    Loan.Part part = new Loan.Part(moment.today(), what, amount);
    Loan less = loan(get(id)).returned(part);
    update(id, "returned.part", help -> help.with(help.details().with(less)), moment);
  }

  /// Removes an entry.
  ///
  /// @throws ProblemException `help.unknown`
  public void delete(HelpId id, Moment moment) {
    Help gone = get(id);
    book.run(
        Labels.people("help.removed", book.named(gone.people())),
        moment,
        stores -> stores.help().delete(id));
  }

  private Ledger ledger(List<Help> entries, Period period, Moment moment) {
    Predicate<Help> past = help -> !help.details().on().isAfter(moment.today());
    Predicate<Help> done = past.and(Help::isDone).and(help -> period.contains(help.details().on()));
    return new Ledger(
        headline(entries, period, moment),
        rows(entries, done.and(help -> help.direction() == Direction.GIVEN)),
        rows(entries, done.and(help -> help.direction() == Direction.RECEIVED)),
        rows(entries, past.and(HelpLedger::isOpen)));
  }

  private List<HelpEntry> rows(List<Help> entries, Predicate<Help> which) {
    return entries.stream().filter(which).map(this::row).toList();
  }

  private HelpEntry row(Help help) {
    return new HelpEntry(help, book.named(help.people()));
  }

  private static Headline headline(List<Help> entries, Period period, Moment moment) {
    return Headline.of(entries, period.from(), last(period, moment));
  }

  private static LocalDate last(Period period, Moment moment) {
    return period.to().isAfter(moment.today()) ? moment.today() : period.to();
  }

  private static boolean isOpen(Help help) {
    return help.state() == HelpState.ASKED || help.state() == HelpState.PROMISED;
  }

  private static Help in(Help help, HelpState state, Moment moment) {
    boolean becomesDone = state == HelpState.DONE && !help.isDone();
    HelpDetails before = help.details();
    return help.in(state).with(becomesDone ? before.on(moment.today()) : before);
  }

  private static Help returned(Help help, LocalDate day) {
    return help.with(help.details().with(loan(help).returned(day)));
  }

  /// What was lent; where nobody said, the user's words for all of it.
  private static Loan loan(Help help) {
    Loan loan = help.details().loan();
    return loan == null ? Loan.of(help.details().text()) : loan;
  }

  private void update(HelpId id, String label, UnaryOperator<Help> change, Moment moment) {
    Help before = get(id);
    book.run(
        Labels.people(label, book.named(before.people())),
        moment,
        stores -> stores.help().update(id, change));
  }

  private Help get(HelpId id) {
    return book.read(stores -> stores.help().find(id))
        .orElseThrow(
            () -> new ProblemException(Problem.of("help.unknown", Long.toString(id.value()))));
  }
}
