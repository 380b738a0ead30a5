package app.siembra.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

  /// The text of bytes that are UTF-8 or, where they cannot be, windows-1252.
  public static String text(byte[] bytes) {
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
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

  /// Characters as UTF-8 bytes.
  private static final class Utf8Stream extends InputStream {
    private final InputStreamReader characters;
    private final char[] piece = new char[8192];
    private InputStream bytes = new ByteArrayInputStream(new byte[0]);
    private String kept = "";

    Utf8Stream(InputStreamReader characters) {
      this.characters = characters;
    }

    @Override
    public int read() throws IOException {
      return fill() ? bytes.read() : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      return length == 0 ? 0 : fill() ? bytes.read(target, from, length) : -1;
    }

    @Override
    public void close() throws IOException {
      characters.close();
    }

    private boolean fill() throws IOException {
      while (bytes.available() == 0) {
        int count = characters.read(piece);
        if (count < 0 && kept.isEmpty()) {
          return false;
        }
        String text = kept + new String(piece, 0, Math.max(count, 0));
        // A pair of surrogates must not be torn between two pieces.
        boolean torn = count > 0 && Character.isHighSurrogate(text.charAt(text.length() - 1));
        kept = torn ? text.substring(text.length() - 1) : "";
        String whole = torn ? text.substring(0, text.length() - 1) : text;
        bytes = new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8));
      }
      return true;
    }
  }
}
