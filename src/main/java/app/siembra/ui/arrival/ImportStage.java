package app.siembra.ui.arrival;

import app.siembra.service.ImportReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// How far an import is.
public sealed interface ImportStage {
  /// Why a file is refused that may be read all the same.
  String TOO_LARGE = "file.too-large";

  /// No files are here.
  record Waiting() implements ImportStage {}

  /// Files are being looked into.
  record Looking() implements ImportStage {}

  /// What the files would bring; nothing is stored yet.
  record Preview(List<ImportReport> reports) implements ImportStage {
    public Preview {
      reports = List.copyOf(reports);
    }
  }

  /// What was previewed is being stored.
  record Storing(List<ImportReport> reports) implements ImportStage {}

  /// It came in.
  ///
  /// @param reports what became of each file
  /// @param changes the numbers of the changes that it made
  /// @param unsorted how many people of the whole book are to be sorted
  /// @param newest whether nothing else has been changed since
  record Done(List<ImportReport> reports, Set<Long> changes, int unsorted, boolean newest)
      implements ImportStage {
    public Done {
      reports = List.copyOf(reports);
      changes = Set.copyOf(changes);
    }
  }

  /// What is known of each file; nothing before they were looked into.
  default List<ImportReport> known() {
    return switch (this) {
      case Waiting _, Looking _ -> List.of();
      case Preview(var reports) -> reports;
      case Storing(var reports) -> reports;
      case Done(var reports, var _, var _, var _) -> reports;
    };
  }

  /// Those files that could be read.
  default List<ImportReport.Taken> taken() {
    return known().stream()
        .filter(ImportReport.Taken.class::isInstance)
        .map(ImportReport.Taken.class::cast)
        .toList();
  }

  /// Those files that tell what happened and could be read.
  default List<ImportReport.Happened> happened() {
    return known().stream()
        .filter(ImportReport.Happened.class::isInstance)
        .map(ImportReport.Happened.class::cast)
        .toList();
  }

  /// The files that could be read.
  default List<Path> readable() {
    return known().stream()
        .filter(
            report ->
                report instanceof ImportReport.Taken || report instanceof ImportReport.Happened)
        .map(ImportReport::file)
        .toList();
  }

  /// How many people and things that happened there are in them.
  default int read() {
    return taken().stream().mapToInt(taken -> taken.counts().read()).sum()
        + happened().stream().mapToInt(report -> report.counts().read()).sum();
  }

  /// How many things that happened are new or get something new, or would.
  default int talks() {
    return happened().stream()
        .mapToInt(report -> report.counts().added() + report.counts().merged())
        .sum();
  }

  /// Whether something has to be said before a file can be read.
  default boolean isAsking() {
    return known().stream().anyMatch(ImportReport.Asking.class::isInstance);
  }

  /// Whether a file names people of whom it is not known who they are.
  default boolean hasStrangers() {
    return happened().stream().anyMatch(report -> !report.strangers().isEmpty());
  }

  /// Whether somebody has to say what the columns of a table hold.
  default boolean isUnmapped() {
    return known().stream().anyMatch(ImportReport.Unmapped.class::isInstance);
  }

  /// How many people are new, or would be.
  default int added() {
    return taken().stream().mapToInt(taken -> taken.counts().added()).sum()
        + happened().stream().mapToInt(report -> report.newcomers().size()).sum();
  }

  /// How many people get something new.
  default int merged() {
    return taken().stream().mapToInt(taken -> taken.counts().merged()).sum();
  }

  /// Whether a file was refused for its length alone, so that it may be read all the same.
  default boolean isTooLong() {
    return this instanceof Preview
        && known().stream()
            .anyMatch(
                report ->
                    report instanceof ImportReport.Refused refused
                        && refused.problem().key().equals(TOO_LARGE));
  }
}
