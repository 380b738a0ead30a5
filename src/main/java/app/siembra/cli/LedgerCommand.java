package app.siembra.cli;

import app.siembra.service.Ledger;
import app.siembra.service.Period;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ledger`: help given and received, of all times, with everybody or with one person (rule 6).
@CommandLine.Command
final class LedgerCommand implements Command {
  @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "command.option.person")
  List<String> who = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    Ledger ledger = ledger(desk);
    LedgerSheet sheet = new LedgerSheet(desk, ledger);
    if (json) {
      sheet.json();
    } else {
      sheet.show();
    }
    return Exit.DONE;
  }

  private Ledger ledger(Desk desk) {
    Period always = Period.until(desk.moment().today());
    return who.isEmpty()
        ? desk.services().help().ledger(always, desk.moment())
        : desk.services().help().ledger(desk.person(who).id(), always, desk.moment());
  }
}
