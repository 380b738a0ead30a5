package app.siembra.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/// The text of a stream in which a line that is not UTF-8 is windows-1252: what a spreadsheet saved, or
/// somebody put together from two files.
final class LenientReader extends Reader {
  private final InputStream bytes;
  private final byte[] buffer = new byte[1 << 16];
  private int buffered;
  private String text = "";
  private int at;

  LenientReader(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == text.length()) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, text.length() - at);
    text.getChars(at, at + count, target, from);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private boolean fill() throws IOException {
    int count = bytes.read(buffer, buffered, buffer.length - buffered);
    buffered += Math.max(count, 0);
    if (buffered == 0 && count < 0) {
      return false;
    }
    int end = count < 0 ? buffered : wholeLines();
    text = decoded(Arrays.copyOf(buffer, end));
    at = 0;
    System.arraycopy(buffer, end, buffer, 0, buffered - end);
    buffered -= end;
    return true;
  }

  /// How much of the buffer is whole lines; of a line longer than it, how much is whole characters.
  private int wholeLines() {
    int end = buffered;
    while (end > 0 && buffer[end - 1] != '\n') {
      end--;
    }
    if (end > 0 || buffered < buffer.length) {
      return end;
    }
    end = buffered - 1;
    while (end > buffered - 4 && (buffer[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }

  private static String decoded(byte[] lines) {
    return Encoding.utf8(lines).orElseGet(() -> decodedOneByOne(lines));
  }

  private static String decodedOneByOne(byte[] lines) {
    StringBuilder each = new StringBuilder(lines.length);
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n' || i == lines.length - 1) {
        each.append(Encoding.text(Arrays.copyOfRange(lines, start, i + 1)));
        start = i + 1;
      }
    }
    return each.toString();
  }
}
