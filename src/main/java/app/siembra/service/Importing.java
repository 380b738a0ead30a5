package app.siembra.service;

import app.siembra.exchange.Limits;
import app.siembra.model.Moment;
import app.siembra.model.ProblemException;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files in. Each file is its own change set, taken whole or not at all; the same file a second
/// time changes nothing.
public final class Importing {
  private static final int FEW = 5;

  private final Book book;
  private final Limits limits;
  private final ColumnMeanings meanings;
  private final Answers answers;
  private final TalkWords words;

  private Importing(
      Book book, Limits limits, ColumnMeanings meanings, Answers answers, TalkWords words) {
    this.book = book;
    this.limits = limits;
    this.meanings = meanings;
    this.answers = answers;
    this.words = words;
  }

  Importing(Book book) {
    this(
        book,
        Limits.USUAL,
        new ColumnMeanings(book),
        Answers.NONE,
        new TalkWords(() -> Texts.in(Language.ENGLISH)));
  }

  /// The same for files of any length, where the user agreed.
  public Importing ofAnyLength() {
    return new Importing(book, limits.withAnyLength(), meanings, answers, words);
  }

  /// The words for what a column may hold, to choose from.
  public static List<String> meanings() {
    return ColumnMeanings.WORDS;
  }

  /// The same, where the columns of tables like this hold that; what is taken so is remembered for
  /// the next time.
  ///
  /// @param columns a word for each
  /// @throws ProblemException `column.meaning` where a word is none
  public Importing reading(UnknownTable table, List<String> columns) {
    return new Importing(book, limits, meanings.with(table.key(), columns), answers, words);
  }

  /// The same, where the user has said this; whose names are, and what the user is called, is
  /// remembered for the next file.
  public Importing answering(Answers said) {
    return new Importing(book, limits, meanings, said, words);
  }

  /// What the user has said so far.
  public Answers answers() {
    return answers;
  }

  /// The same, with what is imported called in this language.
  public Importing speaking(Texts texts) {
    return new Importing(book, limits, meanings, answers, new TalkWords(() -> texts));
  }

  /// The columns of a table that no program we know has written, with what was said of them the
  /// last time; empty for any other file.
  public Optional<UnknownTable> columns(Path file) {
    return new TableFile(file, limits).unknown().map(table -> meanings.unknown(file, table));
  }

  /// The first few people of such a table, if its columns hold that.
  ///
  /// @param words one a column
  /// @throws ProblemException `column.meaning` where a word is none
  public List<Sketch> first(Path file, List<String> words) {
    return new TableFile(file, limits)
        .first(words.stream().map(ColumnMeanings::meaning).toList(), FEW);
  }

  /// What the files would bring. Changes nothing.
  public List<ImportReport> preview(List<Path> files, Watcher watcher, Moment moment) {
    return run(files, true, watcher, moment);
  }

  /// Takes the files, one after the other, after a backup of what there is; one that is refused
  /// does not stop the next.
  ///
  /// @param dryRun whether to only look what they would bring
  /// @return a report a file, in their order; after a cancelled one nothing follows
  public List<ImportReport> run(List<Path> files, boolean dryRun, Watcher watcher, Moment moment) {
    if (!dryRun) {
      book.safekeeping().before(moment);
    }
    List<ImportReport> reports = new ArrayList<>();
    Self self = new Self(book, answers, files, limits, moment);
    for (Path file : files) {
      TalkImport talks = new TalkImport(book, file, limits, self, words, watcher);
      ImportReport report =
          new FileImport(book, file, limits, meanings, talks, watcher, moment).run(dryRun);
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
