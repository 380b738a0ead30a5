package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.service.LogPreview;
import app.siembra.service.Logged;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `log TEXT`: the one-line log; `log -`: lines of it from standard input.
@CommandLine.Command
final class LogCommand implements Command {
  private static final String INPUT = "-";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.log.on")
  @Nullable String on;

  @Option(names = "--create", descriptionKey = "command.log.create")
  boolean create;

  @Option(names = "--dry-run", descriptionKey = "command.option.dry-run")
  boolean dryRun;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "command.log.text")
  List<String> words = new ArrayList<>();

  @Override
  public Exit run(Desk desk) throws IOException {
    if (words.equals(List.of(INPUT))) {
      return new LogLines(desk, this).run();
    }
    LogLine line = new LogLine(desk, String.join(" ", words), day(desk), create);
    return dryRun ? show(desk, line.preview()) : store(desk, line);
  }

  /// The day that a line is about which names none itself.
  LocalDate day(Desk desk) {
    return on == null ? desk.moment().today() : desk.day(on);
  }

  private Exit store(Desk desk, LogLine line) {
    LogAnswer answer = new LogAnswer(desk, line.preview());
    Logged logged = line.store();
    if (json) {
      answer.json(logged);
    } else {
      answer.say(logged);
    }
    return Exit.DONE;
  }

  private Exit show(Desk desk, LogPreview preview) {
    LogAnswer answer = new LogAnswer(desk, preview);
    if (json) {
      answer.json();
    } else {
      answer.say();
    }
    List<Problem> problems = preview.facts().problems();
    problems.forEach(problem -> desk.complain(desk.sentences().problem(problem)));
    return problems.isEmpty() ? Exit.DONE : Exit.REFUSED;
  }
}
