package app.siembra.cli;

import app.siembra.service.Removed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `trash`: what was removed in the last 30 days.
@CommandLine.Command
final class TrashCommand implements Command {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Removed> removed = desk.services().trash().removed(desk.moment());
    if (json) {
      desk.json().array(removed.stream().map(what -> fields(desk, what)));
    } else if (removed.isEmpty()) {
      desk.say("changes.trash.empty");
    } else {
      Columns columns = new Columns();
      removed.forEach(what -> columns.row(cells(desk, what)));
      columns.lines().forEach(desk::line);
    }
    return Exit.DONE;
  }

  private static Fields fields(Desk desk, Removed what) {
    return new Fields()
        .put("id", what.change())
        .put("at", what.at())
        .put("until", what.until())
        .put("text", desk.sentences().change(what.label()))
        .put("with", with(desk, what));
  }

  private static List<String> cells(Desk desk, Removed what) {
    return List.of(
        Long.toString(what.change()),
        AT.format(what.at().atZone(desk.moment().zone())),
        desk.sentences().change(what.label()),
        with(desk, what));
  }

  private static String with(Desk desk, Removed what) {
    return desk.sentences().removed(!what.people().isEmpty(), what.interactions(), what.help());
  }
}
