package app.siembra.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/// A command's side of the connection while the window's process carries it out: hands standard
/// input over when it is wanted, and passes on what is answered.
final class Conversation {
  private static final int CHUNK = 1 << 16;

  private final Frames frames;
  private final InputStream in;
  private final Sink out;
  private final Sink err;

  Conversation(Frames frames, InputStream in, OutputStream out, OutputStream err) {
    this.frames = frames;
    this.in = in;
    this.out = new Sink(out);
    this.err = new Sink(err);
  }

  /// Goes on until the window says the exit code.
  ///
  /// @throws IOException when the connection breaks before
  int untilExit() throws IOException {
    while (true) {
      Frame frame = frames.read();
      switch (frame.kind()) {
        case OUTPUT -> out.write(frame.content());
        case ERROR -> err.write(frame.content());
        // On a thread of its own: a lost connection is noticed even while the user is still typing.
        case WANT_INPUT -> Thread.ofPlatform().daemon().name("input").start(this::handInput);
        case EXIT -> {
          return frame.content()[0];
        }
        case HELLO, REQUEST, COME_UP, INPUT -> throw new IOException("not an answer");
      }
    }
  }

  private void handInput() {
    try {
      byte[] chunk = new byte[CHUNK];
      int count = Math.max(in.read(chunk), 0);
      frames.write(new Frame(Frame.Kind.INPUT, Arrays.copyOf(chunk, count)));
    } catch (IOException e) {
      // Half of an input must not pass for the whole: rather break off than say that it ended.
      closeFrames();
    }
  }

  private void closeFrames() {
    try {
      frames.close();
    } catch (IOException e) {
      // It was closed already.
    }
  }

  /// Where an answer goes. A reader that has seen enough (`siembra people | head`) stops nothing.
  private static final class Sink {
    private final OutputStream stream;
    private boolean open = true;

    Sink(OutputStream stream) {
      this.stream = stream;
    }

    void write(byte[] content) {
      if (open) {
        try {
          stream.write(content);
          stream.flush();
        } catch (IOException e) {
          open = false;
        }
      }
    }
  }
}
