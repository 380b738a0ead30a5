package app.siembra.cli;

import app.siembra.service.Twins;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `duplicates`: pairs who may be the same person, and why (rule 10).
@CommandLine.Command
final class DuplicatesCommand implements Command {
  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Twins> pairs = desk.services().duplicates().find();
    if (json) {
      desk.json().array(pairs.stream().map(twins -> fields(desk, twins)));
    } else if (pairs.isEmpty()) {
      desk.say("command.duplicates.none");
    } else {
      Columns columns = new Columns();
      pairs.forEach(twins -> columns.row(cells(desk, twins)));
      columns.lines().forEach(desk::line);
    }
    return Exit.DONE;
  }

  private static Fields fields(Desk desk, Twins twins) {
    return new Fields()
        .put("a", twins.first().name())
        .put("b", twins.second().name())
        .put("aId", twins.first().id().value())
        .put("bId", twins.second().id().value())
        .put("why", desk.sentences().suspicion(twins.why()));
  }

  private static List<String> cells(Desk desk, Twins twins) {
    return List.of(
        Long.toString(twins.first().id().value()),
        twins.first().name(),
        Long.toString(twins.second().id().value()),
        twins.second().name(),
        desk.sentences().suspicion(twins.why()));
  }
}
