package app.siembra.ui.arrival;

import app.siembra.service.ImportReport;
import app.siembra.service.PastImport;
import app.siembra.service.Question;
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
      case ImportReport.Happened happened -> texts().get("exchange.format." + happened.format());
      case ImportReport.Asking _ -> texts().get("exchange.format.asking");
      case ImportReport.Unmapped _ -> texts().get("exchange.format.other-csv");
      case ImportReport.Refused _ -> texts().get("exchange.format.none");
      case ImportReport.Cancelled _ -> texts().get("exchange.format.stopped");
    };
  }

  /// How many people a file holds and what they are to the book, or why it was not read.
  public String detail(ImportReport report) {
    return switch (report) {
      case ImportReport.Taken taken -> counts(taken.counts());
      case ImportReport.Happened happened -> happened(happened);
      case ImportReport.Asking(var _, var question) -> asked(question);
      case ImportReport.Unmapped(var table) ->
          texts().count("exchange.columns.asked", table.columns().size());
      case ImportReport.Refused refused -> voice.sentences().problem(refused.problem());
      case ImportReport.Cancelled _ -> texts().get("exchange.file.stopped");
    };
  }

  private String happened(ImportReport.Happened happened) {
    ImportReport.Counts counts = happened.counts();
    String known =
        happened.people() == 0
            ? texts().count("exchange.talks.strangers-alone", counts.read())
            : texts().count("exchange.talks.read", counts.read(), people(happened.people()));
    return known + parts(counts);
  }

  private String people(int count) {
    return texts().count("talk.people", count);
  }

  private String asked(Question question) {
    return switch (question) {
      case Question.WhoIsMe _ -> texts().get("exchange.asking.me");
      case Question.DayOrMonth(var example) -> texts().get("exchange.asking.dates", example);
    };
  }

  private String counts(ImportReport.Counts counts) {
    return counts.added() == counts.read()
        ? texts().count("exchange.file.all-new", counts.read())
        : texts().count("exchange.file.read", counts.read()) + parts(counts);
  }

  private String parts(ImportReport.Counts counts) {
    List<String> parts = new ArrayList<>();
    add(parts, "exchange.file.added", counts.added());
    add(parts, "exchange.file.merged", counts.merged());
    add(parts, "exchange.file.unchanged", counts.unchanged());
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts().count(key, count));
    }
  }

  /// The names of the first few who are new; empty where nobody is.
  public String newcomers(ImportReport report) {
    if (report instanceof ImportReport.Happened happened && !happened.newcomers().isEmpty()) {
      return texts()
          .count(
              "exchange.talks.newcomers",
              happened.newcomers().size(),
              texts().list(happened.newcomers()));
    }
    if (report instanceof ImportReport.Taken taken && !taken.newcomers().isEmpty()) {
      int more = taken.counts().added() - taken.newcomers().size();
      return more > 0
          ? texts().count("list.more", more, String.join(", ", taken.newcomers()))
          : texts().list(taken.newcomers());
    }
    return "";
  }

  public String skipped(List<ImportReport.Skipped> skipped) {
    return texts().count("exchange.file.skipped", ImportReport.Skipped.count(skipped));
  }

  /// A line for each thing that is left out, with where it stands and why.
  public List<String> reasons(List<ImportReport.Skipped> skipped) {
    List<String> reasons = new ArrayList<>();
    skipped.stream()
        .limit(MOST_SKIPPED)
        .map(
            each ->
                texts()
                    .get(
                        "exchange.file.skipped.line",
                        each.line(),
                        voice.sentences().problem(each.reason())))
        .forEach(reasons::add);
    int more = skipped.size() - MOST_SKIPPED;
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
                          : stage.isAsking()
                              ? "exchange.preview.asking"
                              : stage.hasStrangers()
                                  ? "exchange.preview.strangers"
                                  : stage.taken().isEmpty() && stage.happened().isEmpty()
                                      ? "exchange.preview.unread"
                                      : "exchange.preview.known");
    };
  }

  /// Whether storing would change anything.
  public static boolean brings(ImportStage stage) {
    return stage.added() + stage.merged() + stage.talks() > 0;
  }

  /// The word on the button that stores.
  public String store(ImportStage stage) {
    int people = stage.added() + stage.merged();
    return people == 0
        ? texts().count("exchange.store.talks", stage.talks())
        : stage.talks() == 0
            ? texts().count("exchange.store", people)
            : texts().get("exchange.store.all");
  }

  /// What is going on while it is stored.
  public String storing(ImportStage stage) {
    int people = stage.added() + stage.merged();
    return people == 0
        ? texts().get("exchange.storing.talks")
        : texts().count("exchange.storing", people);
  }

  /// What came in.
  public String arrived(ImportStage stage) {
    return stage.added() > 0
        ? texts().count("exchange.done.added", stage.added())
        : stage.merged() > 0
            ? texts().count("exchange.done.merged", stage.merged())
            : texts().count("exchange.done.talks", stage.talks());
  }

  /// What else there is to say of it.
  public String alsoArrived(ImportStage stage) {
    List<String> also = new ArrayList<>();
    if (stage.added() > 0) {
      add(also, "exchange.done.also-merged", stage.merged());
    }
    if (stage.added() + stage.merged() > 0) {
      add(also, "exchange.done.also-talks", stage.talks());
    }
    return String.join(" ", also);
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
    past.talks().ifPresent(count -> add(parts, "exchange.past.talks", count));
    return Pieces.dotted(parts);
  }

  private Texts texts() {
    return voice.texts();
  }
}
