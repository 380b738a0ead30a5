package app.siembra.exchange.csv;

import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Prompting;
import app.siembra.model.Topic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes help given and received as a table, one row an entry.
public final class HelpCsvWriter {
  private static final List<String> HEADERS =
      List.of(
          "Id",
          "Date",
          "Direction",
          "Kind",
          "Size",
          "State",
          "People",
          "People - Ids",
          "Text",
          "Topics",
          "Thing",
          "Amount",
          "Currency",
          "Due Back",
          "Returned On",
          "Returned Amount",
          "Thanked",
          "Outcome",
          "Interaction",
          "Asked For",
          "Still Out",
          "Returned Parts");

  private final CsvStyle style;
  private final Function<PersonId, String> names;

  /// A writer in this style.
  ///
  /// @param names the name to show of each person
  public HelpCsvWriter(CsvStyle style, Function<PersonId, String> names) {
    this.style = style;
    this.names = names;
  }

  /// Writes a row for each entry, in the order in which they come.
  ///
  /// @param file is closed
  public void write(Iterable<Help> entries, OutputStream file) throws IOException {
    try (Table table = new Table(file, style, HEADERS)) {
      for (Help help : entries) {
        table.row(cells(help));
      }
    }
  }

  private String[] cells(Help help) {
    HelpDetails details = help.details();
    Loan loan = details.loan();
    Money value = loan == null ? null : loan.value();
    InteractionId interaction = details.interaction();
    return new String[] {
      Long.toString(help.id().value()),
      details.on().toString(),
      Keys.of(help.direction()),
      Keys.of(help.kind()),
      Keys.of(help.size()),
      Keys.of(help.state()),
      Cells.list(help.people().stream().map(names).toList()),
      Cells.ids(help.people()),
      details.text(),
      Cells.list(details.topics().stream().map(Topic::name).toList()),
      loan == null ? "" : loan.thing(),
      amount(value),
      value == null ? "" : value.currency().getCurrencyCode(),
      loan == null ? "" : Cells.text(loan.dueBack()),
      loan == null ? "" : Cells.text(loan.returnedOn()),
      loan == null ? "" : amount(loan.returned()),
      Cells.yes(details.thanked()),
      details.outcome(),
      interaction == null ? "" : Long.toString(interaction.value()),
      prompted(details.prompting()),
      loan == null ? "" : amount(loan.out()),
      loan == null ? "" : Cells.list(loan.parts().stream().map(HelpCsvWriter::part).toList())
    };
  }

  private static String prompted(Prompting prompting) {
    return switch (prompting) {
      case UNKNOWN -> "";
      case ASKED -> Cells.yes(true);
      case UNASKED -> "no";
    };
  }

  private static String part(Loan.Part part) {
    return Stream.of(part.on().toString(), amount(part.amount()), part.what())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String amount(@Nullable Money money) {
    return money == null ? "" : money.amount().toPlainString();
  }
}
