package app.siembra.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A table that is being written.
final class Table implements Closeable {
  /// The name of the column that says that cells are guarded.
  static final String MARK_COLUMN = "Siembra";

  static final String MARK = "spreadsheet";

  private final CsvWriter csv;
  private final boolean guarded;
  private final int width;

  Table(OutputStream file, CsvStyle style, List<String> headers) throws IOException {
    if (style.mark()) {
      file.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    csv =
        CsvWriter.builder()
            .fieldSeparator(style.delimiter())
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(1 << 16)
            .build(file, StandardCharsets.UTF_8);
    guarded = style.forSpreadsheets();
    width = headers.size();
    write(headers.toArray(String[]::new), MARK_COLUMN);
  }

  /// Writes a row with a cell for each column.
  void row(String... cells) throws IOException {
    write(cells, MARK);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void write(String[] cells, String last) throws IOException {
    try {
      csv.writeRecord(guarded ? guarded(cells, last) : cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String[] guarded(String[] cells, String last) {
    String[] all = Arrays.copyOf(cells, width + 1);
    for (int i = 0; i < width; i++) {
      all[i] = Guard.put(cells[i]);
    }
    all[width] = last;
    return all;
  }
}
