package app.siembra.service;

import app.siembra.exchange.Limits;
import app.siembra.model.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files in. Each file is its own change set, taken whole or not at all; the same file a second
/// time changes nothing.
public final class Importing {
  private final Book book;
  private final Limits limits;

  private Importing(Book book, Limits limits) {
    this.book = book;
    this.limits = limits;
  }

  Importing(Book book) {
    this(book, Limits.USUAL);
  }

  /// The same for files of any length, where the user agreed.
  public Importing ofAnyLength() {
    return new Importing(book, limits.withAnyLength());
  }

  /// What the files would bring. Changes nothing.
  public List<ImportReport> preview(List<Path> files, Watcher watcher, Moment moment) {
    return run(files, true, watcher, moment);
  }

  /// Takes the files, one after the other, after a backup of what there is; one that is refused does not stop the next.
  ///
  /// @param dryRun whether to only look what they would bring
  /// @return a report a file, in their order; after a cancelled one nothing follows
  public List<ImportReport> run(List<Path> files, boolean dryRun, Watcher watcher, Moment moment) {
    if (!dryRun) {
      book.safekeeping().before(moment);
    }
    List<ImportReport> reports = new ArrayList<>();
    for (Path file : files) {
      ImportReport report = new FileImport(book, file, limits, watcher, moment).run(dryRun);
      reports.add(report);
      if (report instanceof ImportReport.Cancelled) {
        break;
      }
    }
    return reports;
  }

  /// The newest imports that have not been taken back, the newest first.
  public List<PastImport> past(int limit) {
    return book.read(
        stores ->
            stores.history().standing(PastImport.LABEL, limit).stream()
                .map(standing -> PastImport.of(standing.changeSet(), standing.later()))
                .toList());
  }
}
