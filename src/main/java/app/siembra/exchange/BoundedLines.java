package app.siembra.exchange;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a text file, however long: of a long one only the beginning is kept.
public final class BoundedLines implements Closeable {
  private final BufferedReader text;
  private final int most;
  private long number;

  /// @param most how many characters of a line are kept
  public BoundedLines(InputStream file, int most) throws IOException {
    this.text = new BufferedReader(Encoding.reader(file));
    this.most = most;
  }

  /// One line.
  ///
  /// @param number from 1
  /// @param text without its end
  /// @param isWhole whether nothing of it is left out
  public record Line(long number, String text, boolean isWhole) {}

  /// The next line; empty at the end.
  public Optional<Line> next() throws IOException {
    int read = text.read();
    if (read < 0) {
      return Optional.empty();
    }
    number++;
    StringBuilder line = new StringBuilder();
    boolean whole = true;
    while (read >= 0 && read != '\n' && read != '\r') {
      if (line.length() < most) {
        line.append((char) read);
      } else {
        whole = false;
      }
      read = text.read();
    }
    if (read == '\r') {
      skipLineFeed();
    }
    return Optional.of(new Line(number, line.toString(), whole));
  }

  private void skipLineFeed() throws IOException {
    text.mark(1);
    if (text.read() != '\n') {
      text.reset();
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
