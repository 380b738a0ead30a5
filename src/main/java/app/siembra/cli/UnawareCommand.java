package app.siembra.cli;

import app.siembra.model.Topic;
import app.siembra.service.UnawareRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `unaware TOPIC`: who does not know yet what I do, each with the reason (rule 8).
@CommandLine.Command
final class UnawareCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "TOPIC", descriptionKey = "command.unaware.topic")
  List<String> about = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    Topic topic = new Topic(String.join(" ", about));
    List<UnawareRow> rows = desk.services().whoKnowsMe().unaware(topic, desk.moment());
    if (json) {
      Iterator<UnawareRow> each = rows.iterator();
      desk.json()
          .array(
              new Everybody(desk)
                  .of(rows.stream().map(UnawareRow::listed).toList())
                  .map(person -> with(person, desk, each.next())));
    } else if (rows.isEmpty()) {
      desk.say("command.unaware.nobody", topic.name());
    } else {
      rows.forEach(row -> show(desk, row));
    }
    return Exit.DONE;
  }

  private static Fields with(Fields person, Desk desk, UnawareRow row) {
    return person.put("reason", reason(desk, row)).put("score", row.unaware().score());
  }

  private static void show(Desk desk, UnawareRow row) {
    desk.line(row.unaware().line().name() + "  (" + row.id().value() + ")");
    desk.line("  " + reason(desk, row));
  }

  private static String reason(Desk desk, UnawareRow row) {
    return desk.suggestions().unaware(row.unaware(), row.listed().talkedOn().orElse(null));
  }
}
