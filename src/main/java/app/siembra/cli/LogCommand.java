package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
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
      return new LogLines(desk, create).run();
    }
    String line = String.join(" ", words);
    LocalDate day = on == null ? desk.moment().today() : desk.day(on);
    requirePast(desk, day);
    LogPreview preview =
        desk.services().interactions().preview(line, create, desk.moment().asOf(day));
    LogAnswer answer = new LogAnswer(desk, preview);
    return dryRun ? show(desk, preview, answer) : store(desk, line, day, answer);
  }

  private Exit store(Desk desk, String line, LocalDate day, LogAnswer answer) {
    Logged logged = store(desk, line, day, create);
    if (json) {
      answer.json(logged);
    } else {
      answer.say(logged);
    }
    return Exit.DONE;
  }

  private Exit show(Desk desk, LogPreview preview, LogAnswer answer) {
    if (json) {
      answer.json();
    } else {
      answer.say();
    }
    List<Problem> problems = preview.facts().problems();
    problems.forEach(problem -> desk.complain(desk.sentences().problem(problem)));
    return problems.isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  /// Stores a line as of a day: its words for days count from there; what is new in the book is dated as ever.
  static Logged store(Desk desk, String line, LocalDate day, boolean create) {
    requirePast(desk, day);
    return desk.services()
        .interactions()
        .log(
            desk.services().interactions().understand(line, desk.moment().asOf(day)),
            create,
            desk.moment());
  }

  private static void requirePast(Desk desk, LocalDate day) {
    if (day.isAfter(desk.moment().today())) {
      throw new ProblemException(Problem.of("interaction.future", day.toString()));
    }
  }
}
