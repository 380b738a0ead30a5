package app.siembra.service;

import app.siembra.exchange.Detection;
import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.csv.ContactsCsvReader;
import app.siembra.exchange.vcard.VcardReader;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.TwoPeople;
import app.siembra.store.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// One file on its way in: read and stored piece by piece in one change, which ends without a trace
/// where the file turns out to hold nobody, the user stops it, or only wanted to look.
final class FileImport {
  private final Book book;
  private final Path file;
  private final Limits limits;
  private final Watcher watcher;
  private final Moment moment;

  FileImport(Book book, Path file, Limits limits, Watcher watcher, Moment moment) {
    this.book = book;
    this.file = file;
    this.limits = limits;
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
                    ImportReport.Taken taken = take(stores, known, files, format);
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
      Stores stores, KnownPeople known, ArrivingFiles files, Format format) {
    Arrivals arrivals = new Arrivals(stores, known, files, book.region(stores), moment);
    try (InputStream content = Files.newInputStream(file);
        EntryReader reader = reader(format, content)) {
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
        Keys.of(format),
        arrivals.counts(),
        arrivals.newcomers(),
        arrivals.skipped(),
        known.twins().stream().filter(pair -> !two.contains(pair.pair())).toList());
  }

  private EntryReader reader(Format format, InputStream content) throws IOException {
    return switch (format) {
      case VCARD -> new VcardReader(content, limits);
      case CONTACTS_CSV -> new ContactsCsvReader(content, limits);
    };
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
