package app.siembra.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Folds lines at 75 bytes, never inside a character (RFC 6350, 3.2; RFC 5545, 3.1).
public final class FoldingStream extends FilterOutputStream {
  private static final int WIDTH = 75;

  private int column;

  /// Folds what goes to `out`.
  public FoldingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void write(int octet) throws IOException {
    if (octet == '\r' || octet == '\n') {
      column = 0;
    } else {
      if (column + characterLength(octet) > WIDTH) {
        out.write('\r');
        out.write('\n');
        out.write(' ');
        column = 1;
      }
      column++;
    }
    out.write(octet);
  }

  /// How many bytes the character has that begins with this one; 0 inside a character.
  private static int characterLength(int octet) {
    int bits = octet & 0xFF;
    if (bits < 0x80) {
      return 1;
    }
    return bits < 0xC0 ? 0 : bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : 4;
  }
}
