package app.siembra.cli;

import app.siembra.model.FollowUpId;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `move ID DATE`: what you said you would do, on another day.
@CommandLine.Command
final class MoveCommand implements Command {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "command.done.id")
  long id;

  @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "command.move.day")
  String day = "";

  @Override
  public Exit run(Desk desk) {
    LocalDate to = desk.day(day);
    desk.services().followUps().move(new FollowUpId(id), to, desk.moment());
    desk.say("command.moved", desk.days().from(to));
    return Exit.DONE;
  }
}
