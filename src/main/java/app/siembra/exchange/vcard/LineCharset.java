package app.siembra.exchange.vcard;

import app.siembra.exchange.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// In which charset a single property is written: phones wrote Shift_JIS beside ASCII in one file,
/// and said so property by property, or not at all.
final class LineCharset {
  private static final String PARAMETER = ";CHARSET=";

  private LineCharset() {}

  /// The text of a line.
  static String decode(byte[] line) {
    String bytes = new String(line, StandardCharsets.ISO_8859_1);
    int colon = bytes.indexOf(':');
    String head = bytes.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT);
    if (head.contains("QUOTED-PRINTABLE")) {
      return named(head).isPresent() ? bytes : withCharset(bytes, colon);
    }
    if (isAscii(line)) {
      return bytes;
    }
    return named(head)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> new String(line, charset))
        .orElseGet(() -> Encoding.text(line));
  }

  /// Quoted-printable whose bytes cannot be UTF-8 says from now on that it is windows-1252.
  private static String withCharset(String line, int colon) {
    String plain = line.endsWith("=") ? line.substring(0, line.length() - 1) : line;
    byte[] bytes = unquoted(plain.substring(colon + 1));
    boolean utf8 = Encoding.utf8(bytes).isPresent();
    return plain.substring(0, colon)
        + PARAMETER
        + (utf8 ? "UTF-8" : "windows-1252")
        + plain.substring(colon);
  }

  private static byte[] unquoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = c == '=' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      bytes.write(code >= 0 ? code : c);
      i += code >= 0 ? 2 : 0;
    }
    return bytes.toByteArray();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static Optional<Charset> named(String head) {
    int start = head.indexOf(PARAMETER);
    if (start < 0) {
      return Optional.empty();
    }
    int end = head.indexOf(';', start + 1);
    String name =
        head.substring(start + PARAMETER.length(), end < 0 ? head.length() : end).replace("\"", "");
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
