package app.siembra.service;

import app.siembra.exchange.Content;
import app.siembra.exchange.Detection;
import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.csv.CsvTable;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.exchange.vcard.VcardReader;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.TwoPeople;
import app.siembra.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One file on its way in: read and stored piece by piece in one change, which ends without a trace
/// where the file turns out to hold nobody, the user stops it, or only wanted to look.
final class FileImport {
  private final Book book;
  private final Path file;
  private final Limits limits;
  private final ColumnMeanings meanings;
  private final TalkImport talks;
  private final Watcher watcher;
  private final Moment moment;

  FileImport(
      Book book,
      Path file,
      Limits limits,
      ColumnMeanings meanings,
      TalkImport talks,
      Watcher watcher,
      Moment moment) {
    this.book = book;
    this.file = file;
    this.limits = limits;
    this.meanings = meanings;
    this.talks = talks;
    this.watcher = watcher;
    this.moment = moment;
  }

  ImportReport run(boolean dryRun) {
    return switch (Format.detect(file, limits)) {
      case Detection.Refused(Problem problem) -> new ImportReport.Refused(file, problem);
      case Detection.Recognised(Format format) -> run(format, dryRun);
    };
  }

  private ImportReport run(Format format, boolean dryRun) {
    return switch (format) {
      case VCARD ->
          run(new Source(Keys.of(format), () -> new VcardReader(content().open(), limits)), dryRun);
      case CSV -> runTable(dryRun);
      case CHAT, CALENDAR, LINES -> talks.run(format, dryRun, moment);
    };
  }

  private ImportReport runTable(boolean dryRun) {
    try {
      CsvTable table = new TableFile(file, limits).table();
      Optional<String> format = table.format();
      if (format.isPresent()) {
        return run(new Source(format.get(), table::reader), dryRun);
      }
      return table.isTable()
          ? runUnknown(table, dryRun)
          : new ImportReport.Refused(file, Problem.of("file.unknown"));
    } catch (IOException e) {
      return new ImportReport.Refused(file, Problem.of("file.unreadable"));
    }
  }

  private ImportReport runUnknown(CsvTable table, boolean dryRun) {
    Optional<List<Meaning>> said = meanings.of(table);
    if (said.isEmpty()) {
      return new ImportReport.Unmapped(meanings.unknown(file, table));
    }
    ImportReport report =
        run(new Source(ImportReport.OTHER_TABLE, () -> table.reader(said.get())), dryRun);
    if (!dryRun && report instanceof ImportReport.Taken) {
      meanings.remember(table);
    }
    return report;
  }

  private ImportReport run(Source source, boolean dryRun) {
    // Somebody may appear twice in the roster's view of a change that is not over: read it before.
    KnownPeople known = new KnownPeople(book.roster().all());
    Attachments attachments = new Attachments(book);
    ArrivingFiles files = new ArrivingFiles(attachments, dryRun);
    try {
      return attachments.naming(
          () ->
              book.change(
                  this::label,
                  moment,
                  stores -> {
                    ImportReport.Taken taken = take(stores, known, files, source);
                    if (dryRun) {
                      throw new Stop(taken);
                    }
                    return taken;
                  }));
    } catch (Stop stop) {
      return stop.report;
    }
  }

  private ChangeLabel label(ImportReport.Taken taken) {
    return ChangeLabel.of(
        PastImport.LABEL,
        String.valueOf(file.getFileName()),
        Integer.toString(taken.counts().added()),
        Integer.toString(taken.counts().merged()));
  }

  private ImportReport.Taken take(
      Stores stores, KnownPeople known, ArrivingFiles files, Source source) {
    Arrivals arrivals = new Arrivals(stores, known, files, book.region(stores), moment);
    try (EntryReader reader = source.reader().open()) {
      Optional<Entry> entry = reader.next();
      while (entry.isPresent()) {
        if (arrivals.take(entry.get())) {
          watcher.progress(file, arrivals.counts().read());
          if (watcher.cancelled()) {
            throw new Stop(new ImportReport.Cancelled(file));
          }
        }
        entry = reader.next();
      }
    } catch (IOException e) {
      throw refused("file.unreadable");
    }
    Set<TwoPeople> two = stores.twoPeople().all();
    arrivals.finish();
    watcher.progress(file, arrivals.counts().read());
    if (arrivals.counts().read() == 0) {
      throw refused("file.nobody");
    }
    return new ImportReport.Taken(
        file,
        source.format(),
        arrivals.counts(),
        arrivals.newcomers(),
        arrivals.skipped(),
        known.twins().stream().filter(pair -> !two.contains(pair.pair())).toList(),
        known.arrived());
  }

  private Content content() {
    return () -> Files.newInputStream(file);
  }

  /// The people of a file whose format is known.
  ///
  /// @param format its key
  private record Source(String format, Reader reader) {}

  /// Opens the file to be read.
  private interface Reader {
    EntryReader open() throws IOException;
  }

  private Stop refused(String problem) {
    return new Stop(new ImportReport.Refused(file, Problem.of(problem)));
  }

  /// Ends the change without a trace.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ImportReport report;

    Stop(ImportReport report) {
      super(null, null, false, false);
      this.report = report;
    }
  }
}
