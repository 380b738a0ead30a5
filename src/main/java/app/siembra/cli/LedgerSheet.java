package app.siembra.cli;

import app.siembra.model.Help;
import app.siembra.model.Keys;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.service.Ledger;
import app.siembra.service.Named;
import java.util.List;
import java.util.stream.Collectors;

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
        .put("thanked", help.details().thanked());
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
