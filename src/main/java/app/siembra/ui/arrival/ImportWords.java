package app.siembra.ui.arrival;

import app.siembra.service.ImportReport;
import app.siembra.service.PastImport;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What is said of files that come in, in one voice.
public record ImportWords(Voice voice) {
  private static final int MOST_SKIPPED = 100;

  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// The word on the pill before a file.
  public String format(ImportReport report) {
    return switch (report) {
      case ImportReport.Taken taken -> texts().get("exchange.format." + taken.format());
      case ImportReport.Unmapped _ -> texts().get("exchange.format.other-csv");
      case ImportReport.Refused _ -> texts().get("exchange.format.none");
      case ImportReport.Cancelled _ -> texts().get("exchange.format.stopped");
    };
  }

  /// How many people a file holds and what they are to the book, or why it was not read.
  public String detail(ImportReport report) {
    return switch (report) {
      case ImportReport.Taken taken -> counts(taken.counts());
      case ImportReport.Unmapped(var table) ->
          texts().count("exchange.columns.asked", table.columns().size());
      case ImportReport.Refused refused -> voice.sentences().problem(refused.problem());
      case ImportReport.Cancelled _ -> texts().get("exchange.file.stopped");
    };
  }

  private String counts(ImportReport.Counts counts) {
    return counts.added() == counts.read()
        ? texts().count("exchange.file.all-new", counts.read())
        : texts().count("exchange.file.read", counts.read())
            + parts(counts.added(), counts.merged(), counts.unchanged());
  }

  private String parts(int added, int merged, int unchanged) {
    List<String> parts = new ArrayList<>();
    add(parts, "exchange.file.added", added);
    add(parts, "exchange.file.merged", merged);
    add(parts, "exchange.file.unchanged", unchanged);
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts().count(key, count));
    }
  }

  /// The names of the first few who are new; empty where nobody is.
  public String newcomers(ImportReport report) {
    if (report instanceof ImportReport.Taken taken && !taken.newcomers().isEmpty()) {
      int more = taken.counts().added() - taken.newcomers().size();
      return more > 0
          ? texts().count("list.more", more, String.join(", ", taken.newcomers()))
          : texts().list(taken.newcomers());
    }
    return "";
  }

  public String skipped(ImportReport.Taken taken) {
    return texts().count("exchange.file.skipped", taken.skipped().size());
  }

  /// A line for each thing that is left out, with where it stands and why.
  public List<String> reasons(ImportReport.Taken taken) {
    List<String> reasons = new ArrayList<>();
    taken.skipped().stream()
        .limit(MOST_SKIPPED)
        .map(
            skipped ->
                texts()
                    .get(
                        "exchange.file.skipped.line",
                        skipped.line(),
                        voice.sentences().problem(skipped.reason())))
        .forEach(reasons::add);
    int more = taken.skipped().size() - MOST_SKIPPED;
    if (more > 0) {
      reasons.add(texts().count("exchange.file.skipped.more", more));
    }
    return reasons;
  }

  public String twins(ImportReport.Taken taken) {
    return texts().count("exchange.file.twins", taken.twins().size());
  }

  /// What the preview is headed.
  public String previewTitle(ImportStage stage) {
    return switch (stage) {
      case ImportStage.Storing _ -> texts().get("exchange.preview.storing");
      case ImportStage.Waiting _,
          ImportStage.Looking _,
          ImportStage.Preview _,
          ImportStage.Done _ ->
          brings(stage)
              ? texts().get("exchange.preview")
              : texts()
                  .get(
                      stage.isUnmapped()
                          ? "exchange.preview.columns"
                          : stage.taken().isEmpty()
                              ? "exchange.preview.unread"
                              : "exchange.preview.known");
    };
  }

  /// Whether storing would change anything.
  public static boolean brings(ImportStage stage) {
    return stage.added() + stage.merged() > 0;
  }

  /// The word on the button that stores.
  public String store(ImportStage stage) {
    return texts().count("exchange.store", stage.added() + stage.merged());
  }

  /// What came in.
  public String arrived(ImportStage stage) {
    return stage.added() > 0
        ? texts().count("exchange.done.added", stage.added())
        : texts().count("exchange.done.merged", stage.merged());
  }

  /// What else there is to say of it.
  public String alsoArrived(ImportStage stage) {
    return stage.added() > 0 && stage.merged() > 0
        ? texts().count("exchange.done.also-merged", stage.merged())
        : "";
  }

  public String toSort(int unsorted) {
    return unsorted == 0 ? "" : texts().count("exchange.done.sort", unsorted);
  }

  /// When an import was, and what it brought.
  public String past(PastImport past, ZoneId zone) {
    String when = voice.days().ago(LocalDate.ofInstant(past.at(), zone));
    List<String> parts = new ArrayList<>();
    parts.add(voice.words().leading(when));
    past.added().ifPresent(count -> add(parts, "exchange.file.added", count));
    past.merged().ifPresent(count -> add(parts, "exchange.file.merged", count));
    return Pieces.dotted(parts);
  }

  private Texts texts() {
    return voice.texts();
  }
}
