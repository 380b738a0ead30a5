package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.service.Named;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `remind`: everything that waits today, each with its reason (rule 11).
@CommandLine.Command
final class RemindCommand implements Command {
  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Waiting> waiting =
        new WaitingToday(desk).of(desk.services().reminding().today(desk.moment()));
    if (json) {
      desk.json().array(waiting.stream().map(RemindCommand::fields));
    } else if (waiting.isEmpty()) {
      desk.say("command.remind.nothing");
    } else {
      Columns columns = new Columns();
      waiting.forEach(
          one -> columns.row(Long.toString(one.id()), desk.words().kind(one.kind()), one.reason()));
      columns.lines().forEach(desk::line);
    }
    return Exit.DONE;
  }

  private static Fields fields(Waiting waiting) {
    return new Fields()
        .put("kind", Keys.of(waiting.kind()))
        .put("id", waiting.id())
        .put("due", waiting.due())
        .putAll("people", waiting.people().stream().map(Named::name).toList())
        .put("reason", waiting.reason());
  }
}
