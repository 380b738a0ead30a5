package app.siembra.service;

import app.siembra.exchange.csv.CsvStyle;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.text.Language;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Files out.
public final class Exporting {
  private final Book book;
  private final ExportTerms terms;

  Exporting(Book book) {
    this(book, ExportTerms.USUAL);
  }

  private Exporting(Book book, ExportTerms terms) {
    this.book = book;
    this.terms = terms;
  }

  /// The same with tables whose cells a semicolon parts, as spreadsheets expect it where a comma
  /// stands in numbers.
  public Exporting withSemicolons() {
    return new Exporting(book, terms.withDelimiter(';'));
  }

  /// The same with cards that hold no photographs.
  public Exporting withoutPhotos() {
    return new Exporting(book, terms.withoutPhotos());
  }

  /// The same of these people alone, where people are written.
  public Exporting of(Collection<PersonId> people) {
    return new Exporting(book, terms.of(Set.copyOf(people)));
  }

  /// The same with what is said in words, as in a calendar, in this language.
  public Exporting in(Language language) {
    return new Exporting(book, terms.in(language));
  }

  /// Writes everybody, all interactions, all help or all dates to a file, which appears whole or
  /// not at all and replaces what was there.
  ///
  /// @param as null to go by the ending of the name
  /// @param forSpreadsheets whether to guard cells that a spreadsheet would run as formulas
  /// @return how many rows, cards or entries were written
  /// @throws ProblemException `export.format` where the ending says nothing, `file.not-written`
  public long export(Path file, @Nullable ExportFormat as, boolean forSpreadsheets, Moment moment) {
    return export(file, as, forSpreadsheets, Watcher.NONE, moment);
  }

  /// The same while somebody watches.
  ///
  /// @throws CancellationException where they stopped it: then the file is as it was before
  public long export(
      Path file,
      @Nullable ExportFormat as,
      boolean forSpreadsheets,
      Watcher watcher,
      Moment moment) {
    ExportFormat format =
        as == null
            ? ExportFormat.of(file)
                .orElseThrow(
                    () ->
                        new ProblemException(
                            Problem.of("export.format", file.getFileName().toString())))
            : as;
    CsvStyle style = new CsvStyle(terms.delimiter(), forSpreadsheets, forSpreadsheets);
    return new FileExport(book, format, style, terms, watcher, moment).to(file);
  }
}
