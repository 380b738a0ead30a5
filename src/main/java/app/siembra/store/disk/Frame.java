package app.siembra.store.disk;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// A part of a record in a journal: a letter, the number of its bytes, and the bytes.
final class Frame {
  /// The letter and the number.
  static final int HEAD = 5;

  private static final int LONGEST = 1 << 26;

  private final byte[] head;
  private final byte[] content;

  private Frame(byte[] head, byte[] content) {
    this.head = head;
    this.content = content;
  }

  static Frame of(byte kind, byte[] content) {
    return new Frame(ByteBuffer.allocate(HEAD).put(kind).putInt(content.length).array(), content);
  }

  /// The next one; empty where it is not whole.
  static Optional<Frame> read(DataInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD) {
      return Optional.empty();
    }
    int size = ByteBuffer.wrap(head).getInt(1);
    if (size < 0 || size > LONGEST) {
      return Optional.empty();
    }
    byte[] content = in.readNBytes(size);
    return content.length < size ? Optional.empty() : Optional.of(new Frame(head, content));
  }

  byte kind() {
    return head[0];
  }

  byte[] content() {
    return content;
  }

  /// How many bytes it takes.
  long length() {
    return (long) head.length + content.length;
  }

  void addTo(Chain chain) {
    chain.add(head);
    chain.add(content);
  }

  void writeTo(ByteArrayOutputStream target) {
    target.writeBytes(head);
    target.writeBytes(content);
  }

  /// Whether it says that a record leads to that position.
  boolean isCommit(Position reached) {
    return Arrays.equals(content, Segment.bytes(reached));
  }
}
