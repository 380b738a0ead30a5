package app.siembra.cli;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.HistoryLine;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `undo`: takes back the newest change, or one of the past by itself.
@CommandLine.Command
final class UndoCommand implements Command {
  @Parameters(arity = "0..1", paramLabel = "NUMBER", descriptionKey = "command.option.change")
  long change;

  @Override
  public Exit run(Desk desk) {
    return change == 0 ? undo(desk) : reverse(desk);
  }

  private Exit reverse(Desk desk) {
    List<HistoryLine> by = desk.services().undo().reverse(change, desk.moment());
    if (by.isEmpty()) {
      desk.say("command.reversed", Long.toString(change));
      return Exit.DONE;
    }
    desk.complain(desk.texts().get("command.undo.blocked", Long.toString(change)));
    by.forEach(
        line ->
            desk.complain(
                desk.texts()
                    .get(
                        "command.undo.blocked.by",
                        Long.toString(line.sequence()),
                        desk.sentences().change(line.label()))));
    return Exit.REFUSED;
  }

  private static Exit undo(Desk desk) {
    ChangeLabel undone =
        desk.services()
            .undo()
            .undo(desk.moment())
            .orElseThrow(() -> new ProblemException(Problem.of("undo.nothing")));
    desk.say("command.undone", desk.sentences().change(undone));
    return Exit.DONE;
  }
}
