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
import app.siembra.service.UnknownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// What became of the files of an import, as JSON: each file, and all together.
final class ImportFields {
  private final Desk desk;

  ImportFields(Desk desk) {
    this.desk = desk;
  }

  /// @param typed the files as the user called them
  void show(List<String> typed, List<ImportReport> reports) {
    List<Fields> files = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      files.add(new Fields().put("file", typed.get(i)).putAll(of(reports.get(i))));
    }
    List<Counts> counts =
        reports.stream()
            .filter(Taken.class::isInstance)
            .map(report -> ((Taken) report).counts())
            .toList();
    desk.json()
        .object(
            new Fields()
                .putAll("files", files)
                .put("read", sum(counts, Counts::read))
                .put("new", sum(counts, Counts::added))
                .put("merged", sum(counts, Counts::merged))
                .put("unchanged", sum(counts, Counts::unchanged)));
  }

  private Fields of(ImportReport report) {
    return switch (report) {
      case Taken(var _, var format, var counts, var _, var skipped, var _, var _) ->
          new Fields()
              .put("format", format)
              .put("read", counts.read())
              .put("new", counts.added())
              .put("merged", counts.merged())
              .put("unchanged", counts.unchanged())
              .putAll("skipped", skipped.stream().map(this::of).toList());
      case Happened(
              var _,
              var format,
              var counts,
              int people,
              var newcomers,
              var skipped,
              var strangers) ->
          new Fields()
              .put("format", format)
              .put("happened", counts.read())
              .put("people", people)
              .put("newPeople", newcomers.size())
              .put("new", counts.added())
              .put("merged", counts.merged())
              .put("unchanged", counts.unchanged())
              .putAll("strangers", strangers.stream().map(ImportFields::of).toList())
              .putAll("skipped", skipped.stream().map(this::of).toList());
      case Asking(var _, var question) -> of(question);
      case Refused(var _, var problem) ->
          new Fields().put("refused", desk.sentences().problem(problem));
      case Unmapped(var table) ->
          new Fields()
              .put("unmapped", true)
              .putAll("columns", table.columns().stream().map(ImportFields::of).toList());
      case Cancelled _ -> new Fields().put("cancelled", true);
    };
  }

  private static Fields of(Question question) {
    return switch (question) {
      case Question.WhoIsMe(var names) -> new Fields().put("asking", "me").putAll("names", names);
      case Question.DayOrMonth(var example) ->
          new Fields().put("asking", "dates").put("example", example);
    };
  }

  private static Fields of(Stranger stranger) {
    return new Fields()
        .put("name", stranger.name())
        .put("times", stranger.times())
        .put("last", stranger.last().toString())
        .putAll("candidates", stranger.candidates().stream().map(Named::name).toList());
  }

  private static Fields of(UnknownTable.Column column) {
    return new Fields()
        .put("column", column.name())
        .put("proposal", column.meaning())
        .putAll("examples", column.examples());
  }

  private Fields of(Skipped skipped) {
    return new Fields()
        .put("line", skipped.line())
        .put("times", skipped.times())
        .put("reason", desk.sentences().problem(skipped.reason()));
  }

  private static int sum(List<Counts> counts, ToIntFunction<Counts> number) {
    return counts.stream().mapToInt(number).sum();
  }
}
