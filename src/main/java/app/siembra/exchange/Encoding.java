package app.siembra.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the characters of a text file are written down. Files do not say it: a byte-order mark does,
/// or the zero bytes that every second character of UTF-16 has; else it is UTF-8, and what is not
/// UTF-8 is windows-1252.
public enum Encoding {
  /// UTF-8, or one of the old encodings that are like it for ASCII.
  BYTES(StandardCharsets.UTF_8),
  UTF_16BE(StandardCharsets.UTF_16BE),
  UTF_16LE(StandardCharsets.UTF_16LE);

  private static final int SNIFFED = 64;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /// The encoding of a file that begins with these bytes.
  public static Encoding of(byte[] head) {
    if (startsWith(head, (byte) 0xFE, (byte) 0xFF)) {
      return UTF_16BE;
    }
    if (startsWith(head, (byte) 0xFF, (byte) 0xFE)) {
      return UTF_16LE;
    }
    int[] zeros = new int[2];
    int sniffed = Math.min(head.length, SNIFFED) & ~1;
    for (int i = 0; i < sniffed; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    boolean alternating = zeros[0] + zeros[1] > sniffed / 4 && (zeros[0] == 0 || zeros[1] == 0);
    return !alternating ? BYTES : zeros[0] > 0 ? UTF_16BE : UTF_16LE;
  }

  /// The same text without a byte-order mark, as UTF-8 where it is UTF-16, else byte for byte.
  public static InputStream unmarked(InputStream file) throws IOException {
    InputStream buffered = new BufferedInputStream(file, 1 << 16);
    buffered.mark(SNIFFED);
    byte[] head = buffered.readNBytes(SNIFFED);
    buffered.reset();
    Encoding encoding = of(head);
    buffered.skipNBytes(encoding.markLength(head));
    return encoding == BYTES
        ? buffered
        : new Utf8Stream(new InputStreamReader(buffered, encoding.charset));
  }

  /// The text of these bytes, the beginning of a file perhaps.
  String decode(byte[] bytes) {
    int mark = markLength(bytes);
    return this == BYTES
        ? new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1)
        : new String(bytes, mark, bytes.length - mark, charset);
  }

  /// The text of a file, without a byte-order mark; each line is read for itself.
  public static Reader reader(InputStream file) throws IOException {
    return new LenientReader(unmarked(file));
  }

  /// The text of bytes that are UTF-8 or, where they cannot be, windows-1252.
  public static String text(byte[] bytes) {
    return utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS));
  }

  /// The text of bytes that are UTF-8; empty where they cannot be.
  public static Optional<String> utf8(byte[] bytes) {
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private int markLength(byte[] head) {
    return switch (this) {
      case BYTES -> startsWith(head, UTF_8_MARK) ? UTF_8_MARK.length : 0;
      case UTF_16BE -> startsWith(head, (byte) 0xFE, (byte) 0xFF) ? 2 : 0;
      case UTF_16LE -> startsWith(head, (byte) 0xFF, (byte) 0xFE) ? 2 : 0;
    };
  }

  private static boolean startsWith(byte[] bytes, byte... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
