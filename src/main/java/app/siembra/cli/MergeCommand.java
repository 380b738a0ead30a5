package app.siembra.cli;

import app.siembra.model.PersonLine;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `merge A B`: makes them one; A stays and gets everything of B.
@CommandLine.Command
final class MergeCommand implements Command {
  @Parameters(index = "0", paramLabel = "A", descriptionKey = "command.merge.stays")
  String stays = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "command.merge.goes")
  String goes = "";

  @Override
  public Exit run(Desk desk) {
    PersonLine first = desk.person(stays);
    PersonLine second = desk.person(goes);
    desk.services().duplicates().merge(first.id(), second.id(), desk.moment());
    desk.say("command.merged", second.name(), first.name());
    return Exit.DONE;
  }
}
