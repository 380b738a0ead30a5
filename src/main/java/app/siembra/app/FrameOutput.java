package app.siembra.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Standard output or error of a command that the window's process carries out. Each write is a
/// frame; what writes here brings its own buffer.
final class FrameOutput extends OutputStream {
  private final Frames frames;
  private final Frame.Kind kind;

  FrameOutput(Frames frames, Frame.Kind kind) {
    this.frames = frames;
    this.kind = kind;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; done += Frame.LARGEST) {
      int from = offset + done;
      int to = from + Math.min(length - done, Frame.LARGEST);
      frames.write(new Frame(kind, Arrays.copyOfRange(bytes, from, to)));
    }
  }
}
