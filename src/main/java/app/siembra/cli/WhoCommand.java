package app.siembra.cli;

import app.siembra.rules.Experts;
import app.siembra.service.ExpertRow;
import app.siembra.service.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `who TOPIC`: who can help with it, the best first, each with the reason (rule 7).
@CommandLine.Command
final class WhoCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "TOPIC", descriptionKey = "command.who.topic")
  List<String> about = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    String topic = String.join(" ", about);
    List<Experts.Expert> experts = desk.services().whoCanHelp().experts(topic, desk.moment());
    List<ExpertRow> rows = desk.services().whoCanHelp().rows(experts, desk.moment());
    if (json) {
      Iterator<ExpertRow> each = rows.iterator();
      desk.json()
          .array(
              new Everybody(desk)
                  .of(rows.stream().map(ExpertRow::listed).toList())
                  .map(person -> with(person, desk, each.next())));
    } else if (rows.isEmpty()) {
      desk.say("command.who.nobody", topic);
    } else {
      rows.forEach(row -> show(desk, row));
    }
    return Exit.DONE;
  }

  private static Fields with(Fields person, Desk desk, ExpertRow row) {
    Named through = row.through();
    return person
        .put("reason", reason(desk, row))
        .put("score", row.expert().score())
        .put("through", through == null ? null : through.name());
  }

  private static void show(Desk desk, ExpertRow row) {
    Named through = row.through();
    desk.line(row.expert().line().name() + "  (" + row.id().value() + ")");
    desk.line("  " + reason(desk, row));
    if (through != null) {
      desk.line("  " + desk.texts().get("who.through", through.name()));
    }
  }

  private static String reason(Desk desk, ExpertRow row) {
    return desk.suggestions()
        .expert(row.expert(), row.listed().talkedOn().orElse(null), row.lastHelp());
  }
}
