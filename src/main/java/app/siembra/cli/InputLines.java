package app.siembra.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of standard input, each as soon as it is there. What is not UTF-8 is said to be so,
/// rather than stored with its letters lost.
final class InputLines {
  private static final String MARK = "\uFEFF";

  /// No line is kept beyond so many bytes; so long, it is refused anyway.
  private static final int MOST = 1 << 20;

  private final InputStream in;
  private boolean first = true;

  InputLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /// One line.
  ///
  /// @param text without its end; empty where it is not UTF-8
  /// @param readable whether it is UTF-8
  record Line(String text, boolean readable) {}

  /// The next line; empty at the end.
  Optional<Line> next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (b >= 0 && b != '\n') {
      if (bytes.size() < MOST) {
        bytes.write(b);
      }
      b = in.read();
    }
    return Optional.of(
        bytes.size() < MOST
            ? line(bytes.toByteArray())
            : new Line(bytes.toString(StandardCharsets.UTF_8), true));
  }

  private Line line(byte[] bytes) {
    boolean begins = first;
    first = false;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = begins && text.startsWith(MARK) ? text.substring(1) : text;
      return new Line(unmarked.replaceFirst("\r$", ""), true);
    } catch (CharacterCodingException e) {
      return new Line("", false);
    }
  }
}
