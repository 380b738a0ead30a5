package app.siembra.app;

import java.io.IOException;
import java.io.InputStream;

/// The standard input of a command that the window's process carries out. It asks for input only
/// when the command reads, so that a command which reads none leaves it to whoever comes next. A
/// lost connection is an error, never the end of the input: half of it must not pass for the whole.
final class FrameInput extends InputStream {
  private final Frames frames;
  private byte[] chunk = {};
  private int at;
  private boolean ended;

  FrameInput(Frames frames) {
    this.frames = frames;
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return chunk.length - at;
  }

  private boolean fill() throws IOException {
    if (at < chunk.length) {
      return true;
    }
    if (ended) {
      return false;
    }
    frames.write(Frame.of(Frame.Kind.WANT_INPUT));
    Frame answer = frames.read();
    if (answer.kind() != Frame.Kind.INPUT) {
      throw new IOException("standard input expected");
    }
    chunk = answer.content();
    at = 0;
    ended = chunk.length == 0;
    return !ended;
  }
}
