package app.siembra.exchange.csv;

import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// Reads the people of a table: that which [ContactsCsvWriter] writes, also after a spreadsheet has
/// saved it with another delimiter or encoding, with columns moved, left out or added; and those of
/// other programs.
final class ContactsCsvReader implements EntryReader {
  private final Records records;
  private final Heading heading;
  private final Queue<Entry> entries = new ArrayDeque<>();

  /// @param before how many rows stand before the first person: the header, and what is before it
  /// @param width how many columns the header has
  ContactsCsvReader(Records records, Heading heading, int before, int width) throws IOException {
    this.records = records;
    this.heading = heading;
    for (int i = 0; i < before; i++) {
      records.next();
    }
    records.expect(width);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (entries.isEmpty()) {
      Records.Line row = records.next();
      if (row == null) {
        break;
      }
      read(row);
    }
    return Optional.ofNullable(entries.poll());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private void read(Records.Line row) {
    List<String> cells = row.cells();
    if (cells == null) {
      skip(row.line(), Problem.of(row.last() ? "row.too-many-broken" : "row.broken"));
    } else if (!cells.stream().allMatch(String::isBlank)) {
      read(row.line(), cells);
    }
  }

  private void read(long line, List<String> cells) {
    try {
      RowReading reading = heading.read(cells);
      Entry person = new Entry.Found(line, PersonRows.read(reading));
      reading.problems().forEach(problem -> skip(line, problem));
      entries.add(person);
    } catch (ProblemException e) {
      skip(line, e.problem());
    }
  }

  private void skip(long line, Problem reason) {
    entries.add(new Entry.Skipped(line, reason));
  }
}
