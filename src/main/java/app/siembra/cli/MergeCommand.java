package app.siembra.cli;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `merge A B…`: makes them one; A stays and gets everything of the others.
@CommandLine.Command
final class MergeCommand implements Command {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "command.merge.stays")
  String stays = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "B",
      descriptionKey = "command.merge.goes")
  List<String> go = new ArrayList<>();

  @Override
  public Exit run(Desk desk) {
    PersonLine first = desk.person(stays);
    List<PersonLine> others = go.stream().map(desk::person).toList();
    List<PersonId> ids = others.stream().map(PersonLine::id).distinct().toList();
    desk.services().duplicates().merge(first.id(), ids, desk.moment());
    others.forEach(other -> desk.say("command.merged", other.name(), first.name()));
    return Exit.DONE;
  }
}
