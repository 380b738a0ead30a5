package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Answers;
import app.siembra.service.ImportReport;
import app.siembra.service.Watcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: each file is a change of its own; a bad one is named and stops no other.
@CommandLine.Command
final class ImportCommand implements Command {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "command.import.file")
  List<String> typed = new ArrayList<>();

  @Option(names = "--map", paramLabel = "COLUMN=FIELD,…", descriptionKey = "command.import.map")
  List<String> map = new ArrayList<>();

  @Option(names = "--me", paramLabel = "NAME", descriptionKey = "command.import.me")
  @Nullable String me;

  @Option(names = "--as", paramLabel = "NAME=PERSON", descriptionKey = "command.import.as")
  List<String> as = new ArrayList<>();

  @Option(names = "--create", descriptionKey = "command.import.create")
  boolean create;

  @Option(
      names = "--dates",
      paramLabel = "day-first|month-first",
      descriptionKey = "command.import.dates")
  @Nullable String dates;

  @Option(names = "--dry-run", descriptionKey = "command.option.dry-run")
  boolean dryRun;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Path> files = typed.stream().map(desk::path).toList();
    List<ImportReport> reports =
        new ColumnMap(map)
            .on(desk.services().importing().answering(answers(desk)), files)
            .speaking(desk.texts())
            .run(files, dryRun, Watcher.NONE, desk.moment());
    if (json) {
      new ImportFields(desk).show(typed, reports);
    } else {
      ImportWords words = new ImportWords(desk, dryRun);
      for (int i = 0; i < reports.size(); i++) {
        words.say(typed.get(i), reports.get(i));
      }
    }
    return reports.stream().allMatch(ImportCommand::isRead) ? Exit.DONE : Exit.REFUSED;
  }

  private static boolean isRead(ImportReport report) {
    return report instanceof ImportReport.Taken || report instanceof ImportReport.Happened;
  }

  private Answers answers(Desk desk) {
    Answers answers = new NameMap(as).on(Answers.NONE, desk);
    if (me != null) {
      answers = answers.withMe(me);
    }
    if (dates != null) {
      answers = answers.withDayFirst(isDayFirst(dates));
    }
    return create ? answers.creatingAll() : answers;
  }

  private static boolean isDayFirst(String typed) {
    return switch (typed) {
      case "day-first" -> true;
      case "month-first" -> false;
      default -> throw new ProblemException(Problem.of("dates.order", typed));
    };
  }
}
