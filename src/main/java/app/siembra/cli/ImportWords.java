package app.siembra.cli;

import app.siembra.service.ImportReport;
import app.siembra.service.ImportReport.Cancelled;
import app.siembra.service.ImportReport.Counts;
import app.siembra.service.ImportReport.Refused;
import app.siembra.service.ImportReport.Taken;
import app.siembra.service.ImportReport.Unmapped;

/// What became of the files of an import, in words. Files are called as the user called them.
final class ImportWords {
  private final Desk desk;
  private final boolean dryRun;

  ImportWords(Desk desk, boolean dryRun) {
    this.desk = desk;
    this.dryRun = dryRun;
  }

  void say(String file, ImportReport report) {
    switch (report) {
      case Taken taken -> say(file, taken);
      case Refused refused ->
          desk.complain(file + ": " + desk.sentences().problem(refused.problem()));
      case Unmapped(var table) ->
          desk.complain(desk.texts().get("command.import.unmapped", file, ColumnMap.words(table)));
      case Cancelled _ -> desk.complain(desk.texts().get("command.import.cancelled", file));
    }
  }

  private void say(String file, Taken taken) {
    Counts counts = taken.counts();
    desk.say(
        dryRun ? "command.import.would" : "command.import.taken",
        file,
        taken.format(),
        counts.read(),
        counts.added(),
        counts.merged(),
        counts.unchanged(),
        taken.skipped().size());
    taken
        .skipped()
        .forEach(
            skipped ->
                indented(
                    desk.texts()
                        .get(
                            "command.import.skipped",
                            skipped.line(),
                            desk.sentences().problem(skipped.reason()))));
    if (!taken.twins().isEmpty()) {
      indented(desk.texts().count("command.import.twins", taken.twins().size()));
    }
  }

  private void indented(String text) {
    desk.line("  " + text);
  }
}
