package app.siembra.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// One message between the window's process and a command: what it says, and the bytes it carries.
final class Frame {
  /// The most bytes that one frame carries.
  static final int LARGEST = 1 << 20;

  /// What a frame says, and the byte that stands for it.
  enum Kind {
    /// From the window, first of all: which protocol it speaks.
    HELLO('h'),
    /// From the command: what is to be done, a [Request].
    REQUEST('r'),
    /// From the command: another window was started; come up.
    COME_UP('c'),
    /// From the window: the next of standard input is wanted.
    WANT_INPUT('w'),
    /// From the command: standard input; without content, its end.
    INPUT('i'),
    /// From the window: standard output.
    OUTPUT('o'),
    /// From the window: standard error.
    ERROR('e'),
    /// From the window, last of all: the exit code, one byte.
    EXIT('x');

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }

    static Kind read(int code) throws IOException {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new IOException("not a frame");
    }
  }

  private final Kind kind;
  private final byte[] content;

  /// @param content not copied; left alone from now on
  Frame(Kind kind, byte[] content) {
    this.kind = kind;
    this.content = content;
  }

  static Frame of(Kind kind) {
    return new Frame(kind, new byte[0]);
  }

  static Frame of(Kind kind, String text) {
    return new Frame(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  static Frame exit(int code) {
    return new Frame(Kind.EXIT, new byte[] {(byte) code});
  }

  Kind kind() {
    return kind;
  }

  /// Not copied, only to be read.
  byte[] content() {
    return content;
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
