package app.siembra.exchange.csv;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.Fold;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;

/// Writes people as a table that can be read back: export, import into an empty book and export again give
/// the same bytes.
public final class ContactsCsvWriter {
  /// The order of the rows: by folded name, then by identity.
  public static final Comparator<PersonDraft> ORDER =
      Comparator.comparing((PersonDraft person) -> Fold.of(person.displayName()))
          .thenComparing(
              person -> person.origin().id(), Comparator.nullsLast(Comparator.naturalOrder()));

  private final CsvStyle style;

  /// A writer in this style.
  public ContactsCsvWriter(CsvStyle style) {
    this.style = style;
  }

  /// Writes a row for each person, in the order in which they come; the file's is [#ORDER].
  ///
  /// @param people asked twice, first for the columns that they need, and must be the same both times
  /// @param file is closed
  public void write(Iterable<PersonDraft> people, OutputStream file) throws IOException {
    Layout layout = new Layout();
    people.forEach(layout::include);
    Layout.Filled columns = layout.columns();
    try (Table table = new Table(file, style, columns.headers())) {
      for (PersonDraft person : people) {
        table.row(columns.cells(PersonRows.written(person)));
      }
    }
  }
}
