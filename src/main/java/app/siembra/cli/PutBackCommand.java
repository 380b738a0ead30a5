package app.siembra.cli;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `put-back`: brings back what was removed, whatever was done since.
@CommandLine.Command
final class PutBackCommand implements Command {
  @Parameters(paramLabel = "NUMBER", descriptionKey = "command.option.removed")
  long change;

  @Override
  public Exit run(Desk desk) {
    desk.services().trash().putBack(change, desk.moment());
    desk.say("command.put-back.done");
    return Exit.DONE;
  }
}
