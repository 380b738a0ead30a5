package app.siembra.cli;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `done ID`: ticks off what `remind` lists.
@CommandLine.Command
final class DoneCommand implements Command {
  @Parameters(paramLabel = "ID", descriptionKey = "command.done.id")
  long id;

  @Override
  public Exit run(Desk desk) {
    desk.services().reminding().done(id, desk.moment());
    desk.say("command.done.said");
    return Exit.DONE;
  }
}
