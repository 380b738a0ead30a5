package app.siembra.cli;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import picocli.CommandLine;

/// `redo`: does again what was taken back last.
@CommandLine.Command
final class RedoCommand implements Command {

  @Override
  public Exit run(Desk desk) {
    ChangeLabel redone =
        desk.services()
            .undo()
            .redo(desk.moment())
            .orElseThrow(() -> new ProblemException(Problem.of("redo.nothing")));
    desk.say("command.redone", desk.sentences().change(redone));
    return Exit.DONE;
  }
}
