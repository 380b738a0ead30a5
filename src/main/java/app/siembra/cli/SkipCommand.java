package app.siembra.cli;

import app.siembra.model.FollowUpId;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `skip ID`: what you said you would do, left out this time.
@CommandLine.Command
final class SkipCommand implements Command {
  @Parameters(paramLabel = "ID", descriptionKey = "command.done.id")
  long id;

  @Override
  public Exit run(Desk desk) {
    desk.services().followUps().skip(new FollowUpId(id), desk.moment());
    desk.say("command.skipped");
    return Exit.DONE;
  }
}
