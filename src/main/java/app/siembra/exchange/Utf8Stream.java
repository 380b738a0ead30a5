package app.siembra.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Characters as UTF-8 bytes.
final class Utf8Stream extends InputStream {
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
