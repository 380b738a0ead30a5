package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.service.HistoryLine;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `history`: what was changed, newest first, of everybody or of one person.
@CommandLine.Command
final class HistoryCommand implements Command {
  private static final int MOST = 100;
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "command.option.person")
  List<String> who = new ArrayList<>();

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<HistoryLine> lines = lines(desk);
    if (json) {
      desk.json().array(lines.stream().map(line -> fields(desk, line)));
    } else if (lines.isEmpty()) {
      desk.say("command.history.empty");
    } else {
      Columns columns = new Columns();
      lines.forEach(line -> columns.row(cells(desk, line)));
      columns.lines().forEach(desk::line);
    }
    return Exit.DONE;
  }

  private List<HistoryLine> lines(Desk desk) {
    return who.isEmpty()
        ? desk.services().undo().history(MOST)
        : desk.services().undo().history(desk.person(who).id(), MOST, Long.MAX_VALUE);
  }

  private static Fields fields(Desk desk, HistoryLine line) {
    return new Fields()
        .put("id", line.sequence())
        .put("at", line.at())
        .put("kind", Keys.of(line.kind()))
        .put("text", desk.sentences().changeInFull(line.label()))
        .put("undone", line.undone());
  }

  private static List<String> cells(Desk desk, HistoryLine line) {
    return List.of(
        Long.toString(line.sequence()),
        AT.format(desk.moment().local(line.at())),
        words(desk, line));
  }

  private static String words(Desk desk, HistoryLine line) {
    String change = desk.sentences().changeInFull(line.label());
    return switch (line.kind()) {
      case NEW -> line.undone() ? desk.texts().get("command.history.undone", change) : change;
      case TAKEN_BACK -> desk.texts().get("command.undone", change);
      case DONE_AGAIN -> desk.texts().get("command.redone", change);
    };
  }
}
