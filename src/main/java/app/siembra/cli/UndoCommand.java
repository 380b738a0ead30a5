package app.siembra.cli;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import picocli.CommandLine;

/// `undo`: takes back the newest change.
@CommandLine.Command
final class UndoCommand implements Command {

  @Override
  public Exit run(Desk desk) {
    ChangeLabel undone =
        desk.services()
            .undo()
            .undo(desk.moment())
            .orElseThrow(() -> new ProblemException(Problem.of("undo.nothing")));
    desk.say("command.undone", desk.sentences().change(undone));
    return Exit.DONE;
  }
}
