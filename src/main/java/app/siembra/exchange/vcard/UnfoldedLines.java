package app.siembra.exchange.vcard;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Joins the lines of a file into properties: folds (also through the middle of a character), soft
/// breaks of quoted-printable, base64 that is not indented, and the backslash with which some
/// phones go on in the next line.
final class UnfoldedLines implements Closeable {
  private final ByteLines lines;
  private final int limit;
  private byte @Nullable [] ahead;
  private long aheadNumber;

  UnfoldedLines(InputStream bytes, int limit) throws IOException {
    this.lines = new ByteLines(bytes, limit);
    this.limit = limit;
    advance();
  }

  /// The next property; null at the end.
  @Nullable CardLine next() throws IOException {
    while (ahead != null && ahead.length == 0) {
      advance();
    }
    byte[] first = ahead;
    if (first == null) {
      return null;
    }
    long number = aheadNumber;
    advance();
    Pieces property = new Pieces(first);
    for (byte[] next = ahead; next != null && property.takes(next); next = ahead) {
      advance();
    }
    return property.length > limit
        ? new CardLine(number, LineCharset.decode(Arrays.copyOf(property.bytes, 80)), true)
        : new CardLine(number, LineCharset.decode(property.joined()), false);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void advance() throws IOException {
    ahead = lines.next();
    aheadNumber = lines.number();
  }

  /// What is known so far of one property.
  private final class Pieces {
    private final boolean quotedPrintable;
    private final boolean base64;
    private byte[] bytes;
    private int length;

    Pieces(byte[] first) {
      bytes = first;
      length = first.length;
      String head = head(first);
      quotedPrintable = head.contains("QUOTED-PRINTABLE");
      base64 = head.contains("BASE64") || head.contains("ENCODING=B");
    }

    /// Adds a line where it goes on with this property.
    boolean takes(byte[] next) {
      if (quotedPrintable && last() == '=' && !isEnd(next)) {
        length--;
        add(next, 0);
      } else if (next.length > 0 && (next[0] == ' ' || next[0] == '\t')) {
        add(next, 1);
      } else if (base64 && isBase64(next)) {
        add(next, 0);
      } else if (endsWithBackslash() && next.length > 0 && !isProperty(next)) {
        add(new byte[] {'n'}, 0);
        add(next, 0);
      } else {
        return false;
      }
      return true;
    }

    byte[] joined() {
      return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void add(byte[] next, int from) {
      int count = Math.min(next.length - from, limit + 1 - length);
      if (length + count > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(length + count, Math.min(2 * length, limit + 1)));
      }
      System.arraycopy(next, from, bytes, length, Math.max(count, 0));
      length += Math.max(count, 0);
    }

    private int last() {
      return length == 0 ? 0 : bytes[length - 1];
    }

    private boolean endsWithBackslash() {
      int start = length;
      while (start > 0 && bytes[start - 1] == '\\') {
        start--;
      }
      return (length - start) % 2 == 1;
    }
  }

  private static String head(byte[] line) {
    int colon = 0;
    while (colon < line.length && line[colon] != ':') {
      colon++;
    }
    return new String(line, 0, colon, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
  }

  private static boolean isEnd(byte[] line) {
    return line.length >= 9
        && new String(line, 0, 9, StandardCharsets.ISO_8859_1).equalsIgnoreCase("END:VCARD");
  }

  private static boolean isBase64(byte[] line) {
    for (byte b : line) {
      if (!Character.isLetterOrDigit(b) && b != '+' && b != '/' && b != '=') {
        return false;
      }
    }
    return line.length > 0;
  }

  private static boolean isProperty(byte[] line) {
    int end = 0;
    while (end < line.length
        && (Character.isLetterOrDigit(line[end]) || line[end] == '-' || line[end] == '.')) {
      end++;
    }
    return end > 0 && end < line.length && (line[end] == ':' || line[end] == ';');
  }
}
