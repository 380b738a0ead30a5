package app.siembra.store;

import static app.siembra.store.Draft.row;
import static app.siembra.store.Draft.word;

import app.siembra.model.Course;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Prompting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the ledger. Amounts are kept as written, so that no cent is rounded.
final class HelpShape implements Shape<Help> {
  /// From the thing to the currency of what came back.
  private static final int LOAN_COLUMNS = 7;

  @Override
  public FactTable root() {
    return Tables.HELP;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(Tables.HELP_PERSON, Tables.HELP_TOPIC, Tables.HELP_RETURN);
  }

  @Override
  public long id(Help help) {
    return help.id().value();
  }

  @Override
  public Help read(Parts parts) {
    Row row = parts.root();
    return new Help(
        new HelpId(row.id()),
        row.word(Direction.class),
        row.word(HelpKind.class),
        row.word(HelpSize.class),
        row.word(HelpState.class),
        parts.list(Tables.HELP_PERSON, person -> new PersonId(person.id())),
        details(row, parts));
  }

  private static HelpDetails details(Row row, Parts parts) {
    LocalDate on = row.date();
    String text = row.text();
    boolean thanked = row.flag();
    String outcome = row.text();
    Long interaction = row.idOrNull();
    Loan loan = loan(row, parts);
    return new HelpDetails(
        on,
        text,
        parts.list(Tables.HELP_TOPIC, topic -> parts.topic(topic.id())),
        loan,
        new Course(prompting(row.textOrNull()), thanked, outcome),
        interaction == null ? null : new InteractionId(interaction));
  }

  private static Prompting prompting(@Nullable String word) {
    return word == null ? Prompting.UNKNOWN : Keys.read(Prompting.class, word);
  }

  private static @Nullable Loan loan(Row row, Parts parts) {
    if (!row.flag()) {
      row.skip(LOAN_COLUMNS);
      return null;
    }
    String thing = row.text();
    Money value = money(row.textOrNull(), row.textOrNull());
    LocalDate dueBack = row.dateOrNull();
    LocalDate returnedOn = row.dateOrNull();
    Money returned = money(row.textOrNull(), row.textOrNull());
    return new Loan(
        thing,
        value,
        dueBack,
        returnedOn,
        returned,
        parts.list(
            Tables.HELP_RETURN,
            part ->
                new Loan.Part(
                    part.date(), part.text(), money(part.textOrNull(), part.textOrNull()))));
  }

  private static @Nullable Money money(@Nullable String amount, @Nullable String currency) {
    return amount == null || currency == null
        ? null
        : new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  @Override
  public void write(Help help, Draft draft) {
    HelpDetails details = help.details();
    InteractionId interaction = details.interaction();
    Loan loan = details.loan();
    Money value = loan == null ? null : loan.value();
    Money returned = loan == null ? null : loan.returned();
    draft.root(
        help.id().value(),
        word(help.direction()),
        word(help.kind()),
        word(help.size()),
        word(help.state()),
        details.on(),
        details.text(),
        details.thanked(),
        details.outcome(),
        interaction == null ? null : interaction.value(),
        loan != null,
        loan == null ? null : loan.thing(),
        value == null ? null : value.amount().toPlainString(),
        value == null ? null : value.currency().getCurrencyCode(),
        loan == null ? null : loan.dueBack(),
        loan == null ? null : loan.returnedOn(),
        returned == null ? null : returned.amount().toPlainString(),
        returned == null ? null : returned.currency().getCurrencyCode(),
        details.prompting() == Prompting.UNKNOWN ? null : word(details.prompting()));
    draft.list(Tables.HELP_PERSON, help.people(), person -> row(person.value()));
    draft.list(Tables.HELP_RETURN, loan == null ? List.of() : loan.parts(), HelpShape::part);
    draft.list(Tables.HELP_TOPIC, details.topics(), topic -> row(draft.topic(topic)));
  }

  private static @Nullable Object[] part(Loan.Part part) {
    Money amount = part.amount();
    return row(
        part.on(),
        part.what(),
        amount == null ? null : amount.amount().toPlainString(),
        amount == null ? null : amount.currency().getCurrencyCode());
  }
}
