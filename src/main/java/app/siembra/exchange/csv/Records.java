package app.siembra.exchange.csv;

import app.siembra.exchange.Content;
import app.siembra.exchange.Encoding;
import app.siembra.exchange.Limits;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table, one after the other. A quotation mark that is missing or too much makes the
/// parser take what follows for one cell: it begins again behind the line in which that started,
/// and passes over what is left of the broken row, known by its number of cells.
final class Records implements Closeable {
  private static final int MOST_COLUMNS = 16_384;
  private static final int BUFFER = 1 << 16;

  /// So many lines in all are passed over again behind broken rows: a file of nothing else must
  /// end.
  private static final long MOST_PASSED_OVER = 5_000_000;

  private final Content content;
  private final Limits limits;
  private final char delimiter;
  private CloseableIterator<CsvRecord> records;
  private long linesBefore;
  private long line;
  private long passedOver;
  private int width = -1;
  private boolean recovering;
  private boolean ended;

  Records(Content content, Limits limits, char delimiter) throws IOException {
    this.content = content;
    this.limits = limits;
    this.delimiter = delimiter;
    this.records = parsed(0);
  }

  /// One row, or that there is a broken one.
  ///
  /// @param line where it starts, from 1
  /// @param cells null for a broken row
  /// @param last whether nothing can be read behind it
  record Line(long line, @Nullable List<String> cells, boolean last) {}

  /// After a broken row only rows of so many cells are taken.
  void expect(int cells) {
    width = cells;
  }

  /// The next row; null at the end.
  @Nullable Line next() throws IOException {
    while (!ended) {
      try {
        if (!records.hasNext()) {
          return null;
        }
        CsvRecord row = records.next();
        long start = linesBefore + row.getStartingLineNumber();
        line = start + lineBreaks(row);
        if (!recovering || row.getFieldCount() == width) {
          recovering = false;
          return new Line(start, row.getFields(), false);
        }
      } catch (CsvParseException e) {
        boolean known = recovering;
        passBy();
        if (!known || ended) {
          return new Line(line, null, ended);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /// Begins again behind the first line of the broken row.
  private void passBy() throws IOException {
    recovering = true;
    line++;
    passedOver += line;
    ended = passedOver > MOST_PASSED_OVER;
    if (!ended) {
      records.close();
      linesBefore = line;
      records = parsed(line);
    }
  }

  private CloseableIterator<CsvRecord> parsed(long linesToPass) throws IOException {
    BufferedReader text = new BufferedReader(Encoding.reader(content.open()), BUFFER);
    for (long i = 0; i < linesToPass && text.readLine() != null; i++) {}
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(MOST_COLUMNS)
            .maxFieldSize(Math.min(limits.lineBytes(), limits.textChars()))
            .maxRecordSize(limits.lineBytes())
            .build();
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(limits.lineBytes())
        .build(handler, text)
        .iterator();
  }

  private static long lineBreaks(CsvRecord row) {
    return row.getFields().stream()
        .mapToLong(cell -> cell.lines().count() - 1)
        .filter(n -> n > 0)
        .sum();
  }
}
