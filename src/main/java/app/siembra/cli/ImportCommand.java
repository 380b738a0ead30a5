package app.siembra.cli;

import app.siembra.service.ImportReport;
import app.siembra.service.Watcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Option(names = "--dry-run", descriptionKey = "command.option.dry-run")
  boolean dryRun;

  @Option(names = "--json", descriptionKey = "command.option.json")
  boolean json;

  @Override
  public Exit run(Desk desk) {
    List<Path> files = typed.stream().map(desk::path).toList();
    List<ImportReport> reports =
        new ColumnMap(map)
            .on(desk.services().importing(), files)
            .run(files, dryRun, Watcher.NONE, desk.moment());
    if (json) {
      new ImportFields(desk).show(typed, reports);
    } else {
      ImportWords words = new ImportWords(desk, dryRun);
      for (int i = 0; i < reports.size(); i++) {
        words.say(typed.get(i), reports.get(i));
      }
    }
    return reports.stream().allMatch(ImportReport.Taken.class::isInstance)
        ? Exit.DONE
        : Exit.REFUSED;
  }
}
