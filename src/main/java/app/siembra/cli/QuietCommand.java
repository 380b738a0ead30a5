package app.siembra.cli;

import app.siembra.service.LastNote;
import app.siembra.service.QuietRow;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `quiet`: who has gone quiet, in order, each with the reason (rule 4). Marks nothing as shown.
@CommandLine.Command
final class QuietCommand implements Command {
  @Option(names = "--all", descriptionKey = "command.quiet.all")
  boolean all;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<QuietRow> rows = desk.services().reminding().quiet(all, desk.moment());
    if (json) {
      Iterator<QuietRow> reasons = rows.iterator();
      desk.json()
          .array(
              new Everybody(desk)
                  .of(rows.stream().map(QuietRow::listed).toList())
                  .map(person -> person.put("reason", reason(desk, reasons.next()))));
    } else if (rows.isEmpty()) {
      desk.say("command.quiet.nobody");
    } else {
      rows.forEach(row -> show(desk, row));
    }
    return Exit.DONE;
  }

  private static void show(Desk desk, QuietRow row) {
    LastNote note = row.lastNote();
    desk.line(row.listed().line().name() + "  (" + row.id().value() + ")");
    desk.line("  " + reason(desk, row));
    if (note != null) {
      desk.line("  " + note.text().lines().findFirst().orElse(""));
    }
  }

  private static String reason(Desk desk, QuietRow row) {
    return desk.sentences().reason(row.reason(), row.listed().line().name());
  }
}
