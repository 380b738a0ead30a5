package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.SetLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `set PERSON KEY VALUE`: one fact; `set -`: lines of them from standard input, all or none.
@CommandLine.Command
final class SetCommand implements Command {
  private static final String INPUT = "-";

  @Parameters(arity = "1..*", paramLabel = "PERSON KEY VALUE", descriptionKey = "command.set.words")
  List<String> words = new ArrayList<>();

  @Override
  public Exit run(Desk desk) throws IOException {
    List<SetLine> facts = words.equals(List.of(INPUT)) ? read(desk) : List.of(typed());
    desk.services().facts().set(facts, desk.moment());
    desk.line(desk.texts().count("command.set.done", facts.size()));
    return Exit.DONE;
  }

  private SetLine typed() {
    if (words.size() < 3) {
      throw new ProblemException(Problem.of("set.words"));
    }
    return new SetLine(
        words.getFirst(), words.get(1), String.join(" ", words.subList(2, words.size())));
  }

  private static List<SetLine> read(Desk desk) throws IOException {
    List<SetLine> facts = new ArrayList<>();
    InputLines lines = new InputLines(desk.console().in());
    int number = 1;
    for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().readable() || !line.get().text().isBlank()) {
        facts.add(fact(line.get(), number));
      }
      number++;
    }
    return facts;
  }

  private static SetLine fact(InputLines.Line line, int number) {
    if (!line.readable()) {
      throw new ProblemException(Problem.of("set.not-utf-8", Integer.toString(number)));
    }
    String[] parts = line.text().split("\t", 3);
    if (parts.length < 3) {
      throw new ProblemException(Problem.of("set.line", Integer.toString(number)));
    }
    return new SetLine(parts[0], parts[1], parts[2]);
  }
}
