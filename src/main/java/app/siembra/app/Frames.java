package app.siembra.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/// Frames over a connection: a byte for the kind, four for the length, the content. One thread
/// reads; any may write, and what was written is on its way when the call returns.
final class Frames implements Closeable {
  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;

  Frames(SocketChannel channel) {
    this.channel = channel;
    this.in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    this.out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
  }

  /// The next frame.
  ///
  /// @throws EOFException when the other side is gone
  /// @throws IOException also for what is no frame
  Frame read() throws IOException {
    Frame.Kind kind = Frame.Kind.read(in.readUnsignedByte());
    int length = in.readInt();
    if (length < 0 || length > Frame.LARGEST) {
      throw new IOException("not a frame");
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    return new Frame(kind, content);
  }

  synchronized void write(Frame frame) throws IOException {
    if (frame.content().length > Frame.LARGEST) {
      throw new IOException("frame too large");
    }
    out.writeByte(frame.kind().code());
    out.writeInt(frame.content().length);
    out.write(frame.content());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
