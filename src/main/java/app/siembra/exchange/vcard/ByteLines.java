package app.siembra.exchange.vcard;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts bytes into lines at LF, CR LF and a lone CR. Of a line longer than the limit only the
/// beginning is kept, so that no file can fill the memory.
final class ByteLines implements Closeable {
  private final InputStream bytes;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  ByteLines(InputStream bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  /// The next line without its end, at most one byte longer than the limit; null at the end.
  byte @Nullable [] next() throws IOException {
    if (from == to && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream earlier = new ByteArrayOutputStream(0);
    do {
      int end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      int room = limit + 1 - earlier.size();
      if (end < to && earlier.size() == 0) {
        byte[] line = Arrays.copyOfRange(buffer, from, from + Math.min(end - from, room));
        skipEnd(end);
        return line;
      }
      earlier.write(buffer, from, Math.min(end - from, room));
      if (end < to) {
        skipEnd(end);
        return earlier.toByteArray();
      }
      from = to;
    } while (fill());
    return earlier.toByteArray();
  }

  /// The number of the line that was returned last, from 1.
  long number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private void skipEnd(int end) throws IOException {
    boolean carriageReturn = buffer[end] == '\r';
    from = end + 1;
    if (carriageReturn && (from < to || fill()) && buffer[from] == '\n') {
      from++;
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(bytes.read(buffer), 0);
    return to > 0;
  }
}
