package app.siembra.cli;

import app.siembra.model.Help;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.Prompting;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.service.Ledger;
import app.siembra.service.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Help given and received, in words or as JSON.
final class LedgerSheet {
  private final Desk desk;
  private final Ledger ledger;

  LedgerSheet(Desk desk, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  void json() {
    desk.json()
        .object(
            new Fields()
                .put("peopleHelped", ledger.headline().helped())
                .put("helpedMe", ledger.headline().helpedMe())
                .putAll("given", fields(ledger.given()))
                .putAll("received", fields(ledger.received()))
                .putAll("open", fields(ledger.open())));
  }

  private static List<Fields> fields(List<HelpEntry> entries) {
    return entries.stream().map(LedgerSheet::fields).toList();
  }

  private static Fields fields(HelpEntry entry) {
    Help help = entry.help();
    InteractionId interaction = help.details().interaction();
    Loan loan = help.details().loan();
    return new Fields()
        .put("id", help.id().value())
        .put("date", help.details().on())
        .put("direction", Keys.of(help.direction()))
        .put("kind", Keys.of(help.kind()))
        .put("size", Keys.of(help.size()))
        .put("state", Keys.of(help.state()))
        .put("text", help.details().text())
        .putAll("people", entry.people().stream().map(Named::name).toList())
        .putAll("topics", help.details().topics().stream().map(Topic::name).toList())
        .put("thanked", help.details().thanked())
        .put("asked", asked(help.details().prompting()))
        .put("outcome", said(help.details().outcome()))
        .put("interaction", interaction == null ? null : interaction.value())
        .put("loan", loan == null ? null : loan(loan));
  }

  private static @Nullable Boolean asked(Prompting prompting) {
    return switch (prompting) {
      case UNKNOWN -> null;
      case ASKED -> true;
      case UNASKED -> false;
    };
  }

  private static @Nullable String said(String words) {
    return words.isEmpty() ? null : words;
  }

  private static Fields loan(Loan loan) {
    Money value = loan.value();
    return new Fields()
        .put("thing", said(loan.thing()))
        .put("amount", amount(value))
        .put("currency", value == null ? null : value.currency().getCurrencyCode())
        .put("dueBack", loan.dueBack())
        .put("returnedOn", loan.returnedOn())
        .put("returned", amount(loan.returned()))
        .put("stillOut", amount(loan.out()))
        .putAll("parts", loan.parts().stream().map(LedgerSheet::part).toList());
  }

  private static Fields part(Loan.Part part) {
    return new Fields()
        .put("date", part.on())
        .put("amount", amount(part.amount()))
        .put("what", said(part.what()));
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }

  void show() {
    desk.line(desk.texts().count("command.ledger.helped", ledger.headline().helped()));
    desk.line(desk.texts().count("command.ledger.helped-me", ledger.headline().helpedMe()));
    show("command.ledger.given", ledger.given());
    show("command.ledger.received", ledger.received());
    show("command.ledger.open", ledger.open());
  }

  private void show(String title, List<HelpEntry> entries) {
    if (!entries.isEmpty()) {
      Columns columns = new Columns();
      entries.forEach(entry -> columns.row(cells(entry)));
      desk.line("");
      desk.say(title);
      columns.lines().forEach(desk::line);
    }
  }

  private List<String> cells(HelpEntry entry) {
    return List.of(
        Long.toString(entry.help().id().value()),
        entry.help().details().on().toString(),
        entry.people().stream().map(Named::name).collect(Collectors.joining(", ")),
        new EntryWords(desk).help(entry.help()),
        EntryWords.oneLine(entry.help().details().text()));
  }
}
