package app.siembra.exchange;

import app.siembra.model.IsoDay;
import app.siembra.model.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a text file of lines of the log; before each may stand its day and a tab.
public final class LogLinesReader implements TalkReader {
  private static final int LONGEST = 10_000;

  private final BoundedLines lines;

  public LogLinesReader(Content content) throws IOException {
    this.lines = new BoundedLines(content.open(), LONGEST);
  }

  @Override
  public Optional<TalkEntry> next() throws IOException {
    Optional<BoundedLines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(LogLinesReader::entry);
  }

  private static TalkEntry entry(BoundedLines.Line line) {
    if (!line.isWhole()) {
      return new TalkEntry.Skipped(line.number(), Problem.of("line.too-long"));
    }
    int tab = line.text().indexOf('\t');
    LocalDate day = tab < 0 ? null : IsoDay.parse(line.text().substring(0, tab)).orElse(null);
    return day == null
        ? new TalkEntry.Said(line.number(), null, line.text().strip())
        : new TalkEntry.Said(line.number(), day, line.text().substring(tab + 1).strip());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
