package app.siembra.cli;

import app.siembra.service.ImportReport;
import app.siembra.service.ImportReport.Asking;
import app.siembra.service.ImportReport.Cancelled;
import app.siembra.service.ImportReport.Counts;
import app.siembra.service.ImportReport.Happened;
import app.siembra.service.ImportReport.Refused;
import app.siembra.service.ImportReport.Skipped;
import app.siembra.service.ImportReport.Taken;
import app.siembra.service.ImportReport.Unmapped;
import app.siembra.service.Named;
import app.siembra.service.Question;
import app.siembra.service.Stranger;
import java.util.List;

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
      case Happened happened -> say(file, happened);
      case Asking(var _, var question) -> desk.complain(file + ": " + asked(question));
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
        Skipped.count(taken.skipped()));
    skipped(taken.skipped());
    if (!taken.twins().isEmpty()) {
      indented(desk.texts().count("command.import.twins", taken.twins().size()));
    }
  }

  private void skipped(List<Skipped> all) {
    all.forEach(
        skipped ->
            indented(
                desk.texts()
                    .get(
                        "command.import.skipped",
                        skipped.line(),
                        desk.sentences().problem(skipped.reason()))));
  }

  private void say(String file, Happened happened) {
    Counts counts = happened.counts();
    int left = counts.read() - counts.added() - counts.merged() - counts.unchanged();
    desk.say(
        dryRun ? "command.import.would-happen" : "command.import.happened",
        file,
        happened.format(),
        counts.read(),
        desk.texts().count("talk.people", happened.people()),
        counts.added(),
        counts.merged(),
        counts.unchanged(),
        left,
        Skipped.count(happened.skipped()));
    skipped(happened.skipped());
    if (!happened.strangers().isEmpty()) {
      indented(desk.texts().get("command.import.strangers"));
      happened.strangers().forEach(one -> indented("  " + stranger(one)));
    }
  }

  private String stranger(Stranger stranger) {
    List<String> candidates = stranger.candidates().stream().map(Named::name).toList();
    String line =
        desk.texts()
            .count(
                "command.import.stranger",
                stranger.times(),
                stranger.name(),
                stranger.last().toString());
    return candidates.isEmpty()
        ? line
        : line + desk.texts().get("command.import.candidates", String.join(", ", candidates));
  }

  private String asked(Question question) {
    return switch (question) {
      case Question.WhoIsMe(var names) ->
          desk.texts().get("command.import.who-is-me", String.join(", ", names));
      case Question.DayOrMonth(var example) ->
          desk.texts().get("command.import.day-or-month", example);
    };
  }

  private void indented(String text) {
    desk.line("  " + text);
  }
}
