package app.siembra.exchange.csv;

import app.siembra.exchange.Encoding;
import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Limits;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Reads the table of people that [ContactsCsvWriter] writes, also after a spreadsheet has saved it: with
/// another delimiter or encoding, with columns moved, left out or added.
public final class ContactsCsvReader implements EntryReader {
  private static final int MOST_COLUMNS = 16_384;
  private static final int HEADER = 1 << 20;

  private final CloseableIterator<CsvRecord> records;
  private final Queue<Entry> entries = new ArrayDeque<>();
  private final Header header;
  private long line;
  private boolean ended;

  /// Reads these bytes, which are closed with the reader.
  public ContactsCsvReader(InputStream file, Limits limits) throws IOException {
    BufferedReader text = new BufferedReader(Encoding.reader(file), HEADER);
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(MOST_COLUMNS)
            .maxFieldSize(Math.min(limits.lineBytes(), limits.textChars()))
            .maxRecordSize(limits.lineBytes())
            .build();
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(limits.lineBytes())
            .build(handler, text)
            .iterator();
    CsvRecord first = nextRecord();
    header = new Header(first == null ? List.of() : first.getFields());
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (entries.isEmpty()) {
      CsvRecord row = nextRecord();
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

  private void read(CsvRecord row) {
    if (row.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    RowReading reading = header.read(row.getFields());
    try {
      Entry person = new Entry.Found(row.getStartingLineNumber(), PersonRows.read(reading));
      reading
          .problems()
          .forEach(problem -> entries.add(new Entry.Skipped(row.getStartingLineNumber(), problem)));
      entries.add(person);
    } catch (ProblemException e) {
      entries.add(new Entry.Skipped(row.getStartingLineNumber(), e.problem()));
    }
  }

  /// The next record; null at the end, and after one that is broken, for nobody knows where the next begins.
  private @Nullable CsvRecord nextRecord() throws IOException {
    try {
      if (ended || !records.hasNext()) {
        return null;
      }
      CsvRecord row = records.next();
      line = row.getStartingLineNumber() + lineBreaks(row);
      return row;
    } catch (CsvParseException e) {
      ended = true;
      entries.add(new Entry.Skipped(line + 1, Problem.of("row.broken")));
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long lineBreaks(CsvRecord row) {
    return row.getFields().stream()
        .mapToLong(cell -> cell.lines().count() - 1)
        .filter(n -> n > 0)
        .sum();
  }

  /// What stands most often in the first line.
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(HEADER);
    char[] head = new char[HEADER - 1];
    int length = Math.max(text.read(head), 0);
    text.reset();
    int[] counts = new int[128];
    for (int i = 0; i < length && head[i] != '\n' && head[i] != '\r'; i++) {
      counts[Math.min(head[i], 127)]++;
    }
    char tabOrComma = counts['\t'] > counts[','] ? '\t' : ',';
    return counts[';'] > counts[tabOrComma] ? ';' : tabOrComma;
  }
}
